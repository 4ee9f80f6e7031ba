import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import {
  familyVerbs,
  isFamilyVerb,
  isRestrictedVerb,
  otherVerbs,
  restrictedVerbs,
} from '@waymark/domain/audit';
import { describe, expect, test } from 'vitest';

import { entriesOf } from './testing/entries.ts';

const folder = import.meta.dirname;
const nouns = globSync('*/index.ts', { cwd: folder })
  .map(dirname)
  .filter((noun) => noun !== 'testing')
  .toSorted();

/** Parts of use cases that others need: not acts by themselves. */
const notUseCases = new Set(['audit.checkAudit', 'directory.nameId', 'family.actAsFamiliesSite']);

async function useCasesOf(noun: string): Promise<string[]> {
  const exported: Record<string, unknown> = await import(join(folder, noun, 'index.ts'));
  return Object.entries(exported)
    .filter(([, value]) => typeof value === 'function' && !isClass(value))
    .map(([name]) => `${noun}.${name}`)
    .filter((name) => !notUseCases.has(name));
}

const isClass = (value: unknown): boolean => /^class\b/.test(String(value));

// That it writes what the table says is held, for what its scripted day does, by the proof audit-equality, row for row. The day
// does nothing of sharing, rights, need to know or agreements, and little of access: there only single entries are held, by tests.
describe('AUD-1: every use case stands in the table, with its entry or a reason why not', () => {
  test('every use case stands in the table, and the table holds nothing else', async () => {
    const all = (await Promise.all(nouns.map(useCasesOf))).flat();
    expect(all.toSorted()).toEqual(Object.keys(entriesOf).toSorted());
    // It reads every use case there is, which takes a busy machine seconds.
  }, 30_000);

  test('a reason is a reason, and a verb is one that the audit knows', () => {
    const known = new Set<string>(otherVerbs);
    const isKnown = (verb: string) =>
      known.has(verb) || isFamilyVerb(verb) || isRestrictedVerb(verb);
    const wrong = Object.entries(entriesOf).filter(([, entries]) =>
      typeof entries === 'string'
        ? entries.length <= 10
        : entries.length === 0 || !entries.every(isKnown),
    );
    expect(wrong).toEqual([]);
  });

  test('AUD-2: every verb that the code writes is known, and every known verb is written', () => {
    const code = globSync('**/*.ts', { cwd: folder })
      .filter((file) => !/\.test\.ts$|^testing/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const written = new Set(
      [...code.matchAll(/'([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)'/g)].map(
        ([, verb = '']) => verb,
      ),
    );
    const tabled = new Set(
      Object.values(entriesOf).flatMap((each) => (typeof each === 'string' ? [] : each)),
    );
    // What the database does by itself, in a function of its own, it says by itself.
    const byDatabase = [
      'break-glass.not-found',
      'call-back.deleted',
      'family.glass-broken',
      'invitation.accepted',
      'out-of-date-report.deleted',
      'second-factor-reset.felt-elsewhere',
      'staff.post-ended',
      'staff.signed-out-elsewhere',
    ];
    expect([...tabled].filter((verb) => !written.has(verb) && !byDatabase.includes(verb))).toEqual(
      [],
    );
    expect(
      [...otherVerbs, ...Object.keys(familyVerbs), ...Object.keys(restrictedVerbs)].filter(
        (verb) => !tabled.has(verb),
      ),
    ).toEqual([]);
    const verbs = [...code.matchAll(/\bverb: '([^']+\.[^']+)'/g)].map(([, verb = '']) => verb);
    expect(verbs.filter((verb) => !tabled.has(verb))).toEqual([]);
  });
});

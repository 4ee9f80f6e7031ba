import { describe, expect, test } from 'vitest';
import * as access from './access/index.ts';
import * as action from './action/index.ts';
import * as assessment from './assessment/index.ts';
import * as contact from './contact/index.ts';
import * as disagreement from './disagreement/index.ts';
import * as framework from './framework/index.ts';
import * as plan from './plan/index.ts';
import * as referral from './referral/index.ts';
import * as rule from './rule/index.ts';
import * as sharing from './sharing/index.ts';
import * as triage from './triage/index.ts';

/** Every area that says something of a family. */
const areas = {
  access,
  action,
  assessment,
  contact,
  disagreement,
  framework,
  plan,
  referral,
  rule,
  sharing,
  triage,
};
const published = Object.entries(areas).flatMap(([area, names]) =>
  Object.entries<unknown>(names).map(([name, value]) => ({ name: `${area}/${name}`, value })),
);

/** Whether somebody reads a level of need or a legal basis in a value: alone, or in a field that is called so. */
function saysALevel(value: unknown, field = ''): boolean {
  if (Array.isArray(value)) return value.some((one) => saysALevel(one, field));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).some(([name, one]) => saysALevel(one, name));
  if (value === 's17' || value === 's47') return true;
  return /level|legalBasis/i.test(field)
    ? value !== null && value !== undefined && value !== ''
    : typeof value === 'string' && /^[1-5]$/.test(value);
}

/** What a function answers, as far as it answers at all. */
function answerOf(call: () => unknown): unknown {
  try {
    return call();
  } catch {
    return undefined;
  }
}

/** What a published set of lists is asked by: the first thing that a function might be given. */
const keys = published.flatMap(({ value }) =>
  typeof value === 'object' && value !== null && Object.values(value).every(Array.isArray)
    ? Object.keys(value).filter((key) => /^[a-z][a-z-]*$/.test(key))
    : [],
);
const firsts = [...new Set([null, {}, [], '', 'level-of-need', 'legal-basis', ...keys])];
const parameters = { ...triage.defaultTriageParameters };

describe('no level and no legal basis is ever computed', () => {
  test('FRM-3, FRM-14, TRI-D5: nothing that the package publishes answers with a level or a legal basis that nobody gave', () => {
    const functions = published.flatMap(({ name, value }) =>
      typeof value === 'function' ? [{ name, value }] : [],
    );
    const answers = new Set<string>();
    for (const { name, value } of functions)
      for (const first of firsts)
        for (const rest of [
          [null, null, null],
          [parameters, parameters],
        ])
          if (saysALevel(answerOf(() => value(first, ...rest)))) answers.add(name);
    expect(functions.length).toBeGreaterThan(100);
    expect([...answers]).toEqual([]);
  });

  test('FRM-3: the look finds what it looks for', () => {
    expect(
      [{ stands: '5' }, ['s47'], { level: 3 }, { legalBasis: 's17' }].map((one) => saysALevel(one)),
    ).toEqual([true, true, true, true]);
    expect([{ level: null }, { version: 'level-1' }, 5, 'a'].map((one) => saysALevel(one))).toEqual(
      [false, false, false, false],
    );
  });

  test('FRM-3, TRI-D5: no published table puts levels or legal bases in an order of protection', () => {
    const ladders = Object.values<readonly string[]>(disagreement.safetyLadders);
    for (const options of [...ladders, disagreement.sharingOptions])
      expect(saysALevel(options)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../clock/day.ts';
import { registryCases } from './cases.ts';
import { fiveLevelFramework } from './five-level.ts';
import { madeUp } from './made-up-cases.ts';
import { frameworkOn, frameworkVersion, noFrameworkReasons, registryProblems } from './registry.ts';
import { yorkFramework } from './york.ts';

const versionsOf = (days: readonly (readonly [string, string | null])[]) =>
  days.map(([validFrom, validTo], index) => ({
    ...madeUp,
    version: String(index + 1),
    validFrom,
    validTo,
  }));

describe('several frameworks', () => {
  test.each(registryCases.cases)('$id: $name', ({ facts, expected }) => {
    const answer = frameworkOn(versionsOf(facts.versions), facts.id ?? 'made-up', facts.day);
    expect(
      answer.ok ? { holds: Number(answer.framework.version) } : { reason: answer.reason },
    ).toEqual(expected);
  });

  test.each(noFrameworkReasons)(
    'FRM-9: %s is said in a sentence, with what a person can do',
    (reason) => {
      const said = registryCases.cases
        .map(({ facts }) =>
          frameworkOn(versionsOf(facts.versions), facts.id ?? 'made-up', facts.day),
        )
        .filter((answer) => !answer.ok)
        .filter((answer) => answer.reason === reason);
      expect(said.length).toBeGreaterThan(0);
      for (const { because, nextStep } of said) {
        expect(because).toMatch(/^[A-Z].*\.$/);
        expect(nextStep).toMatch(/stops nobody from making contact/);
      }
    },
  );

  test('FRM-9: an overlap names the versions', () => {
    const answer = frameworkOn(
      versionsOf([
        ['2026-01-01', null],
        ['2026-01-01', null],
      ]),
      'made-up',
      '2026-01-01',
    );
    expect(answer).toMatchObject({
      because: 'Versions 1 and 2 of made-up both say that they hold on 2026-01-01.',
    });
  });

  test('FRM-9: frameworks of other names change nothing', () => {
    const all = [fiveLevelFramework(), yorkFramework(), ...versionsOf([['2020-01-01', null]])];
    expect(frameworkOn(all, 'five-level', '2026-11-22')).toEqual({
      ok: true,
      framework: fiveLevelFramework(),
    });
    expect(frameworkOn(all, 'york-ladder', '2026-11-21').ok).toBe(false);
    expect(frameworkOn(all, 'york-ladder', '2026-11-22')).toEqual({
      ok: true,
      framework: yorkFramework(),
    });
  });

  test('FRM-9: versions that follow each other leave no day without one, and none with two', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 }),
        fc.nat(2000),
        (lengths, after) => {
          let from = '2026-01-01';
          const days = lengths.map((length, index): [string, string | null] => {
            const start = from;
            from = addDays(start, length);
            return [start, index === lengths.length - 1 ? null : addDays(from, -1)];
          });
          const versions = versionsOf(days);
          expect(registryProblems(versions)).toEqual([]);
          expect(frameworkOn(versions, 'made-up', addDays('2026-01-01', after)).ok).toBe(true);
        },
      ),
    );
  });

  test('FRM-10: a decision finds the version it was made under, after its end too', () => {
    const versions = versionsOf([
      ['2020-01-01', '2020-12-31'],
      ['2021-01-01', null],
    ]);
    expect(frameworkVersion(versions, 'made-up', '1')?.validTo).toBe('2020-12-31');
    expect(frameworkVersion(versions, 'made-up', '3')).toBeNull();
    expect(frameworkVersion(versions, 'five-level', '1')).toBeNull();
  });

  test('FRM-11: versions that claim the same days are found, in either order, and the shared last day counts', () => {
    const versions = versionsOf([
      ['2020-01-01', '2020-12-31'],
      ['2020-12-31', null],
    ]);
    const says = ['Versions 1 and 2 of made-up hold on the same days.'];
    expect(registryProblems(versions)).toEqual(says);
    expect(registryProblems(versions.toReversed())).toEqual([
      'Versions 2 and 1 of made-up hold on the same days.',
    ]);
    expect(
      registryProblems(
        versionsOf([
          ['2020-01-01', '2020-12-30'],
          ['2020-12-31', null],
        ]),
      ),
    ).toEqual([]);
  });

  test('FRM-11: one version kept twice is found; two frameworks that share days are not', () => {
    expect(registryProblems([madeUp, madeUp])).toEqual(['Version 1 of made-up is there twice.']);
    expect(registryProblems([fiveLevelFramework(), yorkFramework(), madeUp])).toEqual([]);
  });
});

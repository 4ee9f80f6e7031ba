import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dangerCases } from './danger-cases.ts';
import {
  DangerFacts,
  type DangerInput,
  type DangerOutcome,
  dangerOutcomeLabels,
  dangerOutcomes,
  dangerRuleIds,
  dangerRules,
  decideDanger,
  defaultDangerParameters,
} from './danger.ts';
import { everyDanger } from './every-combination.ts';

const strength: Record<DangerOutcome, number> = { 'carry-on': 0, '101': 1, '999': 2 };

/** The printed table a second time, row by row. */
function asPrinted(facts: DangerFacts): [DangerOutcome, string, number] {
  const child = facts.childMayBeHarmed === 'no' ? 0 : 1;
  if (facts.immediateDanger === 'yes') return ['999', 'R1', 1];
  if (facts.immediateDanger === 'unsure') return ['999', 'R3', 1];
  return facts.crimeInProgressOrJustHappened === 'no'
    ? ['carry-on', 'R4', 0]
    : ['101', 'R2', child];
}

describe('the danger table', () => {
  test.each(dangerCases.cases)('$id: $name', ({ facts, expected }) => {
    expect(decideDanger(facts)).toMatchObject(expected);
  });

  test(`REF-R5: ${everyDanger.length} combinations, each with the printed answer`, () => {
    expect(everyDanger).toHaveLength(27);
    for (const facts of everyDanger) {
      const { outcome, rule, also, version, ...words } = decideDanger(facts);
      expect([outcome, rule, also.length]).toEqual(asPrinted(facts));
      expect(version).toBe('danger-1');
      for (const sentence of [...words.because, words.nextStep])
        expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(words.mustRecord.length).toBeGreaterThan(0);
      for (const one of words.mustRecord) expect(one).toMatch(/^[A-Z].*[^.]$/);
      expect(words.because.length).toBe(2);
      expect(words.nextStep).toContain('999');
    }
    expect(defaultDangerParameters).toEqual({ version: 'danger-1', effectiveFrom: '2026-11-22' });
    expect(dangerRules.map(({ id }) => id)).toEqual([...dangerRuleIds]);
    for (const { source } of dangerRules) expect(source).toMatch(/S2|OURS/);
    for (const outcome of dangerOutcomes) expect(dangerOutcomeLabels[outcome]).toBeTruthy();
  });

  test('REF-R5: exactly one row matches each combination, so their order never matters', () => {
    for (const facts of everyDanger)
      expect(dangerRules.filter((row) => row.matches(facts))).toHaveLength(1);
  });

  test('REF-R1: 101 is never the answer to danger, nor to doubt about it', () => {
    const danger = everyDanger.filter(({ immediateDanger }) => immediateDanger !== 'no');
    expect(new Set(danger.map((facts) => decideDanger(facts).outcome))).toEqual(new Set(['999']));
  });

  test.each([
    ['immediateDanger', 'unsure'],
    ['crimeInProgressOrJustHappened', 'unknown'],
    ['childMayBeHarmed', 'unknown'],
  ] as const)('REF-R5: %s not known is never lower than any known value', (fact, value) => {
    for (const facts of everyDanger) {
      const known = decideDanger(facts);
      for (const given of [value, undefined, 'perhaps']) {
        const unknown = decideDanger({ ...facts, [fact]: given } as DangerInput);
        expect(strength[unknown.outcome]).toBeGreaterThanOrEqual(strength[known.outcome]);
        expect(unknown.also.length).toBeGreaterThanOrEqual(
          unknown.outcome === known.outcome ? known.also.length : 0,
        );
      }
    }
  });

  test('REF-R5: whatever it is given, it answers; the shape refuses what is not a fact', () => {
    fc.assert(
      fc.property(fc.record({ immediateDanger: fc.anything() }), (given) => {
        expect(dangerOutcomes).toContain(decideDanger(given as DangerInput).outcome);
      }),
    );
    expect(DangerFacts.safeParse({ danger: 'yes' }).success).toBe(false);
    expect(decideDanger({ immediateDanger: false }).outcome).toBe('101');
    expect(DangerFacts.parse({ immediateDanger: true }).immediateDanger).toBe('yes');
    expect(DangerFacts.parse({})).toEqual({
      immediateDanger: 'unsure',
      crimeInProgressOrJustHappened: 'unknown',
      childMayBeHarmed: 'unknown',
    });
  });

  test('REF-R3: doubt is written down, and only doubt', () => {
    const doubt = 'Why there is doubt about the danger';
    expect(decideDanger({ immediateDanger: 'unsure' }).mustRecord).toContain(doubt);
    expect(decideDanger({ immediateDanger: 'yes' }).mustRecord).not.toContain(doubt);
  });

  test('REF-R2: what is not known is said to be not known', () => {
    const known = decideDanger({
      immediateDanger: 'no',
      crimeInProgressOrJustHappened: 'yes',
      childMayBeHarmed: 'no',
    });
    expect(known.because).toEqual([
      'A crime is in progress or has just happened, and nobody is in immediate danger.',
      'No child may be harmed, so the front door need not hear of it.',
    ]);
    expect(decideDanger({ immediateDanger: 'no' }).because).toEqual([
      'Nobody has said whether a crime is in progress or has just happened, so the police are asked.',
      'A child may be harmed, or nobody has said that none is, so the front door hears of it as well.',
    ]);
    expect(decideDanger({ immediateDanger: 'yes' }).because[0]).toBe(
      'Someone is in immediate danger.',
    );
  });

  test('REF-R2: with no child the front door is neither rung nor recorded', () => {
    const crime = { immediateDanger: 'no', crimeInProgressOrJustHappened: 'yes' } as const;
    const none = decideDanger({ ...crime, childMayBeHarmed: 'no' });
    expect(none.mustRecord).toEqual(['Who rang, and when', 'The police log number']);
    expect(none.nextStep).not.toContain('front door');
    expect(decideDanger(crime).nextStep).toContain('front door today');
    expect(decideDanger({ ...crime, childMayBeHarmed: 'yes' }).mustRecord).toHaveLength(4);
  });
});

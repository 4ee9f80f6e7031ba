import { describe, expect, test } from 'vitest';
import { everyStep } from './every-combination.ts';
import { stepCases } from './step-cases.ts';
import {
  StatutoryStepFacts,
  type StepOutcome,
  decideStep,
  defaultStepParameters,
  statutoryBases,
  stepOutcomeLabels,
  stepOutcomes,
  stepRuleIds,
  stepRules,
} from './steps.ts';

/** The printed table a second time: a row of steps, a column of sections. */
function asPrinted({ step, basis, agreement }: StatutoryStepFacts): StepOutcome {
  if (step === 'refer-or-share') return 'go-ahead';
  if (basis === 's47') return 'go-ahead';
  if (basis === 'unknown') return 'decide-the-basis';
  if (agreement === 'agreed') return 'go-ahead';
  return agreement === 'refused' ? 'stop-or-test-section-47' : 'ask-for-agreement';
}

describe('section 17 and section 47', () => {
  test.each(stepCases.cases)('$id: $name', ({ facts, expected }) => {
    expect(decideStep(facts)).toMatchObject(expected);
  });

  test(`REF-S7: ${everyStep.length} combinations, each with the printed answer`, () => {
    expect(everyStep).toHaveLength(24);
    for (const facts of everyStep) {
      const answer = decideStep(facts);
      expect(answer.outcome).toBe(asPrinted(facts));
      for (const sentence of [...answer.because, answer.nextStep])
        expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(answer.because).toHaveLength(2);
      expect(answer.mustRecord).toHaveLength(1);
      expect(answer.mustRecord[0]).toMatch(/^[A-Z].*[^.]$/);
      expect(answer.version).toBe('steps-1');
      expect(answer.nextStep).toContain('999');
    }
  });

  test('REF-S6: under section 47 no answer about agreement, and none missing, ever stops it', () => {
    const under47 = everyStep.filter(({ basis }) => basis === 's47');
    expect(new Set(under47.map((facts) => decideStep(facts).outcome))).toEqual(
      new Set(['go-ahead']),
    );
  });

  test('REF-S1: no refusal ever stops sharing', () => {
    for (const basis of statutoryBases)
      expect(decideStep({ step: 'refer-or-share', basis, agreement: 'refused' }).outcome).toBe(
        'go-ahead',
      );
  });

  test('REF-S5: a strategy discussion tests section 47, and overrides nothing', () => {
    const answer = decideStep({ step: 'assess-and-help', basis: 's17', agreement: 'refused' });
    expect(answer.because[0]).toContain('does not override a refusal');
  });

  test('REF-S7: what is missing or unheard of is not known; the shape refuses what is not a fact', () => {
    expect(decideStep({} as StatutoryStepFacts)).toMatchObject({ rule: 'S7' });
    expect(StatutoryStepFacts.parse({ step: 'assess-and-help' })).toEqual({
      step: 'assess-and-help',
      basis: 'unknown',
      agreement: 'unknown',
    });
    expect(StatutoryStepFacts.safeParse({ step: 'close' }).success).toBe(false);
    expect(StatutoryStepFacts.safeParse({ step: 'refer-or-share', consent: 1 }).success).toBe(
      false,
    );
    const garbage = { step: 'x', basis: 'y', agreement: 'z' } as unknown as StatutoryStepFacts;
    expect(decideStep(garbage)).toEqual(decideStep({ step: 'assess-and-help' }));
    const unheardOf = { step: 'assess-and-help', basis: 's17', agreement: 'z' };
    expect(decideStep(unheardOf as unknown as StatutoryStepFacts).outcome).toBe(
      'ask-for-agreement',
    );
    for (const outcome of stepOutcomes) expect(stepOutcomeLabels[outcome]).toBeTruthy();
    expect(stepRules.map(({ id }) => id).toSorted()).toEqual([...stepRuleIds]);
    expect(defaultStepParameters).toEqual({ version: 'steps-1', effectiveFrom: '2026-11-22' });
    for (const { source } of stepRules) expect(source).toMatch(/S4|OURS/);
  });
});

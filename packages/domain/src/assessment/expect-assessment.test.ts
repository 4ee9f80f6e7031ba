import { describe, expect, test } from 'vitest';
import { expectedAssessmentCases } from './cases.ts';
import { everyExpectedAssessment } from './every-combination.ts';
import { expectAssessment } from './expect-assessment.ts';
import {
  type ExpectedAssessmentFacts,
  type ExpectedAssessmentInput,
  expectedAssessmentAlsoLabels,
  expectedAssessmentAlsos,
  expectedAssessmentLabels,
  expectedAssessmentRuleIds,
  expectedAssessments,
} from './expected.ts';
import { expectedAssessmentRules } from './expected-rules.ts';

describe('which assessment a level asks for', () => {
  test.each(expectedAssessmentCases.cases)('$id: $name', ({ facts, expected }) => {
    const { outcome, rule, also } = expectAssessment(facts);
    expect({ outcome, rule, also }).toEqual(expected);
  });

  test('every row of the table has a case', () => {
    const shown = new Set(expectedAssessmentCases.cases.map(({ expected }) => expected.rule));
    expect([...expectedAssessmentRuleIds].filter((rule) => !shown.has(rule))).toEqual([]);
  });
});

/** The rules as they are printed, written again without the table. */
function asPrinted({ level, existing, couldBeChildInNeed }: ExpectedAssessmentFacts): string {
  if (level === 5 || couldBeChildInNeed === 'yes') return 'request-social-care';
  if (level === null) return 'decide-level';
  if (level === 1) return 'not-needed';
  if (level === 4 && couldBeChildInNeed !== 'no') return 'ask-child-in-need';
  if (existing === 'unknown') return 'look-first';
  if (existing !== 'none') return 'join-in';
  return level === 2 ? 'consider' : 'complete-one';
}

describe(`all ${everyExpectedAssessment.length} combinations`, () => {
  test('ASM-10: each has the answer that is printed, with its reasons and next step', () => {
    for (const facts of everyExpectedAssessment) {
      const answer = expectAssessment(facts);
      expect([facts, answer.outcome]).toEqual([facts, asPrinted(facts)]);
      expect(answer.because.length).toBeGreaterThan(0);
      expect(answer.mustRecord[0]).toBe('The level, and the reason for it');
      expect(answer.nextStep).toMatch(/\.$/);
      expect(answer.version).toBe('assessment-2');
      expect(answer.rule).toBe(expectedAssessmentRules.find((rule) => rule.matches(facts))?.id);
    }
  });

  test('ASM-E1: at level 5 an assessment never stands before social care', () => {
    for (const facts of everyExpectedAssessment.filter(({ level }) => level === 5)) {
      const answer = expectAssessment(facts);
      expect(answer.outcome).toBe('request-social-care');
      expect(answer.because).toContain('An early help assessment never delays that.');
      expect(answer.also).not.toContain('front-door-today');
    }
  });

  test('ASM-11: from level 3 a lead practitioner is always there or asked for; below it never', () => {
    for (const facts of everyExpectedAssessment)
      expect(expectAssessment(facts).also.includes('name-lead-practitioner')).toBe(
        facts.leadInPlace !== 'yes' && facts.level !== 1 && facts.level !== 2,
      );
  });

  test('ASM-13: from level 4, and where no level is given, a team is there or asked for; below it never', () => {
    for (const facts of everyExpectedAssessment) {
      const { also, because } = expectAssessment(facts);
      const asked = facts.teamInPlace !== 'yes' && ![1, 2, 3].includes(facts.level ?? 0);
      expect(also.includes('bring-team-together')).toBe(asked);
      expect(because.some((one) => one.includes('several agencies are needed'))).toBe(asked);
    }
  });

  test('ASM-10: not knowing never gives less than knowing, but for a level or a question that is asked first', () => {
    const rank = (facts: ExpectedAssessmentInput) =>
      expectedAssessments.indexOf(expectAssessment(facts).outcome);
    for (const facts of everyExpectedAssessment) {
      const unknown = rank({ ...facts, existing: 'unknown' });
      for (const existing of ['none', 'in-progress', 'complete'] as const)
        expect(unknown).toBeGreaterThanOrEqual(rank({ ...facts, existing }));
      expect(rank({ ...facts, couldBeChildInNeed: 'unknown' })).toBeGreaterThanOrEqual(
        rank({ ...facts, couldBeChildInNeed: 'no' }),
      );
      for (const level of [1, 2, 3, 4])
        expect(rank({ ...facts, level: null })).toBeGreaterThanOrEqual(rank({ ...facts, level }));
    }
  });
});

test('ASM-10: what is missing or unheard of counts as not known', () => {
  const odd = {
    level: 7,
    existing: 'maybe',
    couldBeChildInNeed: '',
    leadInPlace: 1,
    teamInPlace: 'soon',
  };
  expect(expectAssessment(odd as never)).toEqual(expectAssessment({}));
  expect(expectAssessment({ level: 4, couldBeChildInNeed: 'maybe' } as never).rule).toBe('E5');
});

test('ASM-10: every answer has words', () => {
  for (const outcome of expectedAssessments) expect(expectedAssessmentLabels[outcome]).toBeTruthy();
  for (const also of expectedAssessmentAlsos)
    expect(expectedAssessmentAlsoLabels[also]).toBeTruthy();
});

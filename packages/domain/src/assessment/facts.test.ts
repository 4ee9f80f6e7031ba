import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yesNoUnknown } from '../rule/index.ts';
import { assessmentConditions } from './conditions.ts';
import { AssessmentFacts, assessmentMet } from './facts.ts';

const met = (facts: object) => assessmentMet(AssessmentFacts.parse(facts));
const heard = { heard: 'yes', how: 'Drew with her at school.' };

describe('what is so of an assessment', () => {
  test('ASM-3: nothing is known, so nothing is met', () => {
    expect(met({})).toEqual([]);
  });

  test('ASM-3: a yes meets its own condition and no other; a no or not known meets none', () => {
    for (const answer of yesNoUnknown)
      expect(met({ answers: { 'service-agreed': answer } })).toEqual(
        answer === 'yes' ? ['service-agreed'] : [],
      );
    expect(met({ answers: { 'each-child-heard': 'yes', 'lead-named': 'yes' } })).toEqual([]);
  });

  test('ASM-6: each child is heard, or it says why not', () => {
    expect(met({ children: [heard] })).toEqual(['each-child-heard']);
    expect(met({ children: [heard, { heard: 'no', whyNot: 'Not born yet.' }] })).toEqual([
      'each-child-heard',
    ]);
    expect(met({ children: [heard, {}] })).toEqual([]);
    expect(met({ children: [heard, { heard: 'no' }] })).toEqual([]);
    expect(met({ children: [{ heard: 'yes', how: ' ' }] })).toEqual([]);
    expect(met({ children: [{ heard: 'no', whyNot: ' ' }] })).toEqual([]);
    expect(met({ children: [{ heard: 'yes', whyNot: 'She did not want to.' }] })).toEqual([]);
  });

  test.each([
    { level: null, question: false, care: false, lead: false },
    { level: 1, question: true, care: true, lead: true },
    { level: 2, question: true, care: true, lead: true },
    { level: 3, question: true, care: true, lead: false },
    { level: 4, question: false, care: true, lead: false },
    { level: 5, question: false, care: false, lead: false },
  ])('ASM-7, ASM-9: with nothing else known, level $level', ({ level, question, care, lead }) => {
    const found = met({ level });
    expect(found.includes('child-in-need-answered')).toBe(question);
    expect(found.includes('social-care-asked')).toBe(care);
    expect(found.includes('lead-named')).toBe(lead);
    expect(found.includes('plan-made')).toBe(lead);
  });

  test('ASM-7: a child who could be in need is social care’s to hear of, at any level', () => {
    for (const level of [null, 1, 2, 3, 4, 5]) {
      const facts = { level, couldBeChildInNeed: 'yes' };
      expect(met(facts)).toContain('child-in-need-answered');
      expect(met(facts)).not.toContain('social-care-asked');
      expect(met({ ...facts, socialCareAsked: 'no' })).not.toContain('social-care-asked');
      expect(met({ ...facts, socialCareAsked: 'yes' })).toContain('social-care-asked');
    }
    expect(met({ level: 4, couldBeChildInNeed: 'no' })).toContain('child-in-need-answered');
  });

  test('ASM-9: named is named, at any level', () => {
    for (const level of [null, 3, 4, 5])
      expect(met({ level, leadNamed: 'yes', planMade: 'yes' })).toEqual(
        expect.arrayContaining(['lead-named', 'plan-made']),
      );
  });

  test('ASM-3: a level nobody has heard of is never a low one', () => {
    const facts = { ...AssessmentFacts.parse({}), level: 7 };
    expect(assessmentMet(facts)).toEqual([]);
  });

  test('ASM-3: answering one more question with yes never takes a condition away', () => {
    const answers = fc.dictionary(
      fc.constantFrom(...assessmentConditions),
      fc.constantFrom(...yesNoUnknown),
    );
    fc.assert(
      fc.property(answers, fc.constantFrom(...assessmentConditions), (given, one) => {
        const before = met({ answers: given });
        const after = met({ answers: { ...given, [one]: 'yes' } });
        expect(before.filter((each) => !after.includes(each))).toEqual([]);
      }),
    );
  });
});

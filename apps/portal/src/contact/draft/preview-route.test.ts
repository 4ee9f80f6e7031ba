import { describe, expect, test } from 'vitest';

import { emptyContact, type FactsDraft } from './contact-draft.ts';
import { previewRoute } from './preview-route.ts';

const none = emptyContact.facts;
const listable: FactsDraft = {
  ...none,
  immediateDanger: 'no',
  screenedByPolice: 'yes',
  caseType: 'child-concern',
  childLinked: 'yes',
  risk: 'medium',
  meetsLaThreshold: 'no',
  openToSocialCare: 'no',
};

const outcomeOf = (facts: FactsDraft) => {
  const preview = previewRoute(facts);
  return preview.settled ? preview.route.outcome : 'open';
};

describe('the preview says where it will go only once nothing can change it', () => {
  test('nothing answered is open', () => {
    expect(previewRoute(none).settled).toBe(false);
  });

  test('danger settles it at once (P1), whatever else is unanswered', () => {
    expect(outcomeOf({ ...none, immediateDanger: 'yes' })).toBe('999');
    expect(outcomeOf({ ...none, immediateDanger: 'unsure' })).toBe('999');
  });

  test('no danger alone settles nothing', () => {
    expect(outcomeOf({ ...none, immediateDanger: 'no' })).toBe('open');
  });

  test('high risk with a child settles it (P3) before the threshold is answered', () => {
    const facts = { ...none, immediateDanger: 'no', risk: 'high', childLinked: 'yes' } as const;
    expect(outcomeOf(facts)).toBe('front-door');
  });

  test('every answer given is complete', () => {
    expect(previewRoute(listable)).toMatchObject({
      settled: true,
      complete: true,
      route: { outcome: 'pit-stop', rule: 'P11' },
    });
  });

  test('one answer missing names it', () => {
    expect(previewRoute({ ...listable, openToSocialCare: '' })).toEqual({
      settled: false,
      waitingFor: ['openToSocialCare'],
    });
  });
});

describe('a second risk assessment is asked only about domestic abuse', () => {
  test('a concern for a child does not wait for it', () => {
    expect(outcomeOf(listable)).toBe('pit-stop');
  });

  test('domestic abuse waits for it', () => {
    expect(outcomeOf({ ...listable, caseType: 'domestic-abuse' })).toBe('open');
  });

  test('domestic abuse without it is held (P9)', () => {
    const facts = { ...listable, caseType: 'domestic-abuse' } as const;
    expect(outcomeOf({ ...facts, secondRiskAssessment: 'not-done' })).toBe('hold');
  });

  test('whether it raised the grade decides who hears, even before it is screened', () => {
    const facts = {
      ...listable,
      screenedByPolice: 'no',
      caseType: 'domestic-abuse',
      secondRiskAssessment: 'done',
    } as const;
    expect(outcomeOf(facts)).toBe('open');
    expect(outcomeOf({ ...facts, secondAssessmentRaisedToHigh: 'yes' })).toBe(
      'return-to-screening',
    );
  });

  test('an answer left over from another case type does not count', () => {
    expect(outcomeOf({ ...listable, secondAssessmentRaisedToHigh: 'yes' })).toBe('pit-stop');
  });
});

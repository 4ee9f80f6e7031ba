import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decidingReferralValues, everyReferral } from './agreement/every-combination.ts';
import { referralAgreements } from './agreement/facts.ts';
import {
  ReferralContent,
  checkContent,
  flagsOf,
  referralFlagLabels,
  referralFlags,
} from './content.ts';
import {
  ReferralDecision,
  checkReferralDecision,
  noFurtherActionReasonLabels,
  noFurtherActionReasons,
  referralDecisionLabels,
  referralDecisions,
} from './outcome.ts';

describe('what the receiver cannot miss', () => {
  test.each([
    ['they agreed', { agreement: 'agreed' }, ['agreement-confirmed']],
    [
      'they refused, and telling is safe',
      { agreement: 'refused', tellingIsSafe: 'yes' },
      ['permission-withheld'],
    ],
    [
      'they took it back',
      { agreement: 'withdrawn' },
      ['permission-withheld', 'parent-not-told-yet'],
    ],
    ['nobody asked', { agreement: 'cannot', tellingIsSafe: 'yes' }, ['parent-not-asked']],
    [
      'nobody was reached',
      { agreement: 'not-reached', tellingIsSafe: 'no' },
      ['family-not-reached', 'parent-not-told-yet'],
    ],
    [
      'not filled in, section 47 met',
      { s47TestMet: 'yes' },
      ['section-47', 'agreement-to-follow', 'parent-not-told-yet'],
    ],
    [
      'they agreed, and the other parent is not told',
      { agreement: 'given', tellingIsSafe: 'no' },
      ['agreement-confirmed', 'parent-not-told-yet'],
    ],
  ] as const)('REF-C1: %s', (_, facts, flags) => {
    expect(flagsOf(facts)).toEqual(flags);
  });

  test('REF-C1: a refusal or a withdrawal is always flagged, and nothing but a refusal is', () => {
    for (const agreement of referralAgreements)
      expect(flagsOf({ agreement }).includes('permission-withheld')).toBe(
        agreement === 'refused' || agreement === 'withdrawn',
      );
    for (const flag of referralFlags) expect(referralFlagLabels[flag]).toMatch(/^[A-Z]/);
  });

  test('REF-C1: every combination has exactly one flag about agreement', () => {
    const about = [
      'agreement-confirmed',
      'permission-withheld',
      'parent-not-asked',
      'family-not-reached',
      'agreement-to-follow',
    ];
    const wrong: unknown[] = [];
    const few = {
      ...decidingReferralValues,
      approvedBy: ['nobody'],
      stillNeeded: ['yes'],
    } as const;
    for (const facts of everyReferral(few))
      if (flagsOf(facts).filter((flag) => about.includes(flag)).length !== 1) wrong.push(facts);
    expect(wrong).toEqual([]);
  });
});

describe('what a referral carries', () => {
  const whole: ReferralContent = {
    worry: 'Bruises.',
    analysis: 'They are not from play.',
    childVoice: 'She says that she fell.',
    expectation: 'A visit this week.',
    alreadyInvolved: [],
    earlyHelpAssessmentId: 'e',
    chronologyId: 'c',
    hasEarlyHelpAssessment: 'yes',
  };

  test('REF-C2: whole, it is missing nothing', () => {
    expect(checkContent(whole, false)).toEqual([]);
    expect(
      checkContent(
        { ...whole, hasEarlyHelpAssessment: 'no', earlyHelpAssessmentId: null, chronologyId: null },
        false,
      ),
    ).toEqual([]);
  });

  test.each([
    ['worry', { worry: '' }, 'Write what the worry is.'],
    ['analysis', { analysis: '' }, 'Write what it means for the child.'],
    ['childVoice', { childVoice: '' }, 'Write what each child said, or why nobody has asked them.'],
    [
      'expectation',
      { expectation: '' },
      'Write what you hope will happen, so that the answer can be compared with it.',
    ],
    [
      'alreadyInvolved',
      { alreadyInvolved: null },
      'Say who is already involved: they may be best placed to help.',
    ],
    [
      'earlyHelpAssessmentId',
      { earlyHelpAssessmentId: null },
      'Send the early help assessment with it, or after it.',
    ],
    ['chronologyId', { chronologyId: null }, 'Send the chronology with it, or after it.'],
    [
      'hasEarlyHelpAssessment',
      { hasEarlyHelpAssessment: 'unknown' },
      'Look whether there is an early help assessment; do not wait for one.',
    ],
  ] as const)('REF-C2: %s is asked for', (field, without, message) => {
    expect(checkContent({ ...whole, ...without }, false)).toEqual([
      { field, message, holdsUp: field === 'worry' },
    ]);
  });

  test('REF-C2: its shape is trimmed and bounded, and takes nothing else', () => {
    expect(ReferralContent.parse({ worry: ' Bruises. ' }).worry).toBe('Bruises.');
    expect(ReferralContent.parse({ worry: 'a'.repeat(4000) }).worry).toHaveLength(4000);
    expect(ReferralContent.parse({ alreadyInvolved: [' The school '] }).alreadyInvolved).toEqual([
      'The school',
    ]);
    const wrong = [
      { worry: 'a'.repeat(4001) },
      { alreadyInvolved: [' '] },
      { alreadyInvolved: ['a'.repeat(201)] },
      { earlyHelpAssessmentId: '' },
      { chronologyId: '' },
      { hasEarlyHelpAssessment: 'perhaps' },
      { level: 4 },
    ];
    expect(wrong.filter((one) => ReferralContent.safeParse(one).success)).toEqual([]);
    expect(ReferralContent.safeParse({ alreadyInvolved: ['a'.repeat(200)] }).success).toBe(true);
    for (const hasEarlyHelpAssessment of ['yes', 'no', 'unknown'])
      expect(ReferralContent.parse({ hasEarlyHelpAssessment })).toEqual({
        worry: '',
        analysis: '',
        childVoice: '',
        expectation: '',
        alreadyInvolved: null,
        earlyHelpAssessmentId: null,
        chronologyId: null,
        hasEarlyHelpAssessment,
      });
    expect(ReferralContent.parse({}).hasEarlyHelpAssessment).toBe('unknown');
  });

  test('REF-C3: only the worry ever holds it up, and nothing does where it cannot wait', () => {
    const empty = ReferralContent.parse({});
    expect(checkContent(empty, false).filter(({ holdsUp }) => holdsUp)).toMatchObject([
      { field: 'worry' },
    ]);
    expect(checkContent(empty, true).some(({ holdsUp }) => holdsUp)).toBe(false);
    expect(checkContent(empty, true)).toHaveLength(checkContent(empty, false).length);
  });
});

describe('what social care decide', () => {
  const decision = ReferralDecision.parse({
    outcome: 'child-in-need-plan',
    reason: 'R',
    feedback: 'F',
  });

  test('REF-D1: a reason and feedback; nothing more where something is done', () => {
    expect(checkReferralDecision(decision)).toEqual([]);
    expect(checkReferralDecision({ ...decision, reason: '', feedback: '' })).toEqual([
      { field: 'reason', message: 'Write the reason.' },
      { field: 'feedback', message: 'Write what goes back to whoever referred.' },
    ]);
    expect(
      checkReferralDecision({ ...decision, noFurtherActionReason: 'threshold-not-met' }),
    ).toEqual([
      {
        field: 'noFurtherActionReason',
        message: 'Something is done, so there is no reason for no further action.',
      },
    ]);
  });

  test('REF-D1: no further action needs its reason', () => {
    expect(checkReferralDecision({ ...decision, outcome: 'no-further-action' })).toMatchObject([
      { field: 'noFurtherActionReason', message: 'Choose the reason for no further action.' },
    ]);
  });

  test.each(noFurtherActionReasons)('REF-D2: no further action, %s', (noFurtherActionReason) => {
    const ends = { ...decision, outcome: 'no-further-action' as const, noFurtherActionReason };
    const looksAgain = noFurtherActionReason.startsWith('family-');
    const message =
      'Name who looked at the risk again: a family that says no, or is not reached, may still be at risk.';
    expect(checkReferralDecision(ends)).toEqual(
      looksAgain ? [{ field: 'riskLookedAtById', message }] : [],
    );
    expect(checkReferralDecision({ ...ends, riskLookedAtById: 's' })).toEqual([]);
  });

  test('REF-D1: whatever the words, a decision is checked, never thrown out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...referralDecisions), fc.string(), (outcome, reason) => {
        expect(Array.isArray(checkReferralDecision({ ...decision, outcome, reason }))).toBe(true);
      }),
    );
    for (const wrong of [{ outcome: 'x' }, { reason: 'a'.repeat(4001) }, { consent: 1 }])
      expect(ReferralDecision.safeParse({ ...decision, ...wrong }).success).toBe(false);
    expect(ReferralDecision.safeParse({ ...decision, riskLookedAtById: '' }).success).toBe(false);
    expect(ReferralDecision.parse({ ...decision, reason: ' R ' }).reason).toBe('R');
    for (const one of referralDecisions) expect(referralDecisionLabels[one]).toMatch(/^[A-Z]/);
    for (const one of noFurtherActionReasons)
      expect(noFurtherActionReasonLabels[one]).toMatch(/^[A-Z]/);
  });
});

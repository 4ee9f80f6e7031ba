import { z } from 'zod';

/** What social care can decide of a referral. Source: S4 §4.36 (F10). */
export const referralDecisions = [
  'child-in-need-plan',
  'child-protection-plan',
  'taken-into-care',
  'step-down-to-early-help',
  'step-down-to-another-service',
  'no-further-action',
] as const;
export type ReferralDecisionOutcome = (typeof referralDecisions)[number];

/** Decisions in the words of a screen. */
export const referralDecisionLabels: Record<ReferralDecisionOutcome, string> = {
  'child-in-need-plan': 'Child in need plan',
  'child-protection-plan': 'Child protection plan, after a conference',
  'taken-into-care': 'Taken into the care of the council',
  'step-down-to-early-help': 'Step down to early help',
  'step-down-to-another-service': 'Step down to another service',
  'no-further-action': 'No further action',
};

/** REF-D1: why a referral ends in no further action. Source: S4 §4.38 and §4.39 (F14, F15, F18). */
export const noFurtherActionReasons = [
  'resolved-during-assessment',
  'threshold-not-met',
  'right-help-in-place',
  'not-enough-information',
  'expectation-was-different',
  'family-did-not-agree',
  'family-not-reached',
] as const;
export type NoFurtherActionReason = (typeof noFurtherActionReasons)[number];

/** Reasons in the words of a screen. */
export const noFurtherActionReasonLabels: Record<NoFurtherActionReason, string> = {
  'resolved-during-assessment': 'Settled during the assessment, with short help',
  'threshold-not-met': 'Below the threshold for social care',
  'right-help-in-place': 'The right help is already there',
  'not-enough-information': 'Too little was known, and it was asked for',
  'expectation-was-different': 'The referrer expected something else',
  'family-did-not-agree': 'The family did not agree',
  'family-not-reached': 'The family could not be reached',
};

const words = z.string().trim().max(4000);

/** REF-D1: what social care decided, why, and what goes back to whoever referred. */
export const ReferralDecision = z.strictObject({
  outcome: z.enum(referralDecisions),
  reason: words,
  /** What the referrer and the family are told. */
  feedback: words,
  noFurtherActionReason: z.enum(noFurtherActionReasons).nullable().default(null),
  /** REF-D2: after "did not agree" and "not reached": whether the section 47 test was looked at again, and by whom. */
  riskLookedAtById: z.string().min(1).nullable().default(null),
});
export type ReferralDecision = z.infer<typeof ReferralDecision>;

/**
 * REF-D1, REF-D2: what a decision is missing, beside its field; empty where nothing is. "The family did not agree" and
 * "could not be reached" are never reasons by themselves: a named person looks at the risk first.
 */
export function checkReferralDecision(
  decision: ReferralDecision,
): { field: keyof ReferralDecision; message: string }[] {
  const problems: { field: keyof ReferralDecision; message: string }[] = [];
  const ends = decision.outcome === 'no-further-action';
  const why = decision.noFurtherActionReason;
  if (decision.reason === '') problems.push({ field: 'reason', message: 'Write the reason.' });
  if (decision.feedback === '')
    problems.push({ field: 'feedback', message: 'Write what goes back to whoever referred.' });
  if (ends && why === null)
    problems.push({
      field: 'noFurtherActionReason',
      message: 'Choose the reason for no further action.',
    });
  if (!ends && why !== null)
    problems.push({
      field: 'noFurtherActionReason',
      message: 'Something is done, so there is no reason for no further action.',
    });
  if (
    (why === 'family-did-not-agree' || why === 'family-not-reached') &&
    decision.riskLookedAtById === null
  )
    problems.push({
      field: 'riskLookedAtById',
      message:
        'Name who looked at the risk again: a family that says no, or is not reached, may still be at risk.',
    });
  return problems;
}

import { z } from 'zod';
import type { ReferralAgreementInput } from './agreement/facts.ts';
import { settleReferral } from './agreement/settle.ts';

/** REF-C1: what the receiver of a referral cannot miss about agreement. */
export const referralFlags = [
  'section-47',
  'agreement-confirmed',
  'permission-withheld',
  'parent-not-asked',
  'family-not-reached',
  'agreement-to-follow',
  'parent-not-told-yet',
] as const;
export type ReferralFlag = (typeof referralFlags)[number];

/** Flags in the words of a screen. */
export const referralFlagLabels: Record<ReferralFlag, string> = {
  'section-47': 'Reasonable cause to suspect significant harm',
  'agreement-confirmed': 'The family agreed to this referral',
  'permission-withheld': 'The parent has withheld permission',
  'parent-not-asked': 'The parent was not asked',
  'family-not-reached': 'The family could not be reached',
  'agreement-to-follow': 'Whether the family agreed will follow',
  'parent-not-told-yet': 'Do not tell the parent: it is not known to be safe',
};

const byAgreement = {
  agreed: 'agreement-confirmed',
  refused: 'permission-withheld',
  'not-sought': 'parent-not-asked',
  'not-reached': 'family-not-reached',
  blank: 'agreement-to-follow',
} as const satisfies Record<string, ReferralFlag>;

/** REF-C1: the flags of a referral, in a fixed order; there is always one about agreement. */
export function flagsOf(given: ReferralAgreementInput): ReferralFlag[] {
  const { facts } = settleReferral(given);
  const notTold =
    facts.tellingIsSafe === 'no' ||
    (facts.tellingIsSafe === 'unknown' && facts.agreement !== 'agreed');
  return [
    ...(facts.s47TestMet === 'yes' ? (['section-47'] as const) : []),
    byAgreement[facts.agreement],
    ...(notTold ? (['parent-not-told-yet'] as const) : []),
  ];
}

const words = z.string().trim().max(4000);

/** REF-C2: what a referral carries beside the people in it. Texts are at most 4000 characters. */
export const ReferralContent = z.strictObject({
  worry: words.default(''),
  analysis: words.default(''),
  /** What each child said, and how it was heard. */
  childVoice: words.default(''),
  /** F18: what the referrer expects to happen, so that it can be compared with what did. */
  expectation: words.default(''),
  /** F23: who is already involved; null where nobody has looked. An empty list says that nobody is. */
  alreadyInvolved: z.array(z.string().trim().min(1).max(200)).nullable().default(null),
  /** The early help assessment and the chronology that go with it; null where there is none. */
  earlyHelpAssessmentId: z.string().min(1).nullable().default(null),
  chronologyId: z.string().min(1).nullable().default(null),
  /** Whether an early help assessment exists. It is sent if it does, and never waited for. */
  hasEarlyHelpAssessment: z.enum(['yes', 'no', 'unknown']).default('unknown'),
});
export type ReferralContent = z.infer<typeof ReferralContent>;

/** Something that makes a referral better, beside the field it is about. `holdsUp` where it belongs there before it goes. */
export type ContentProblem = { field: keyof ReferralContent; message: string; holdsUp: boolean };

/**
 * REF-C2: what is missing in a referral. Only the worry itself ever holds it up, and nothing does where it cannot wait
 * (REF-C3): the rest is asked for and can follow.
 */
export function checkContent(content: ReferralContent, cannotWait: boolean): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const ask = (field: keyof ReferralContent, message: string, holdsUp = false) =>
    problems.push({ field, message, holdsUp: holdsUp && !cannotWait });
  if (content.worry === '') ask('worry', 'Write what the worry is.', true);
  if (content.analysis === '') ask('analysis', 'Write what it means for the child.');
  if (content.childVoice === '')
    ask('childVoice', 'Write what each child said, or why nobody has asked them.');
  if (content.expectation === '')
    ask(
      'expectation',
      'Write what you hope will happen, so that the answer can be compared with it.',
    );
  if (content.alreadyInvolved === null)
    ask('alreadyInvolved', 'Say who is already involved: they may be best placed to help.');
  if (content.hasEarlyHelpAssessment === 'yes' && content.earlyHelpAssessmentId === null)
    ask('earlyHelpAssessmentId', 'Send the early help assessment with it, or after it.');
  if (content.hasEarlyHelpAssessment === 'yes' && content.chronologyId === null)
    ask('chronologyId', 'Send the chronology with it, or after it.');
  if (content.hasEarlyHelpAssessment === 'unknown')
    ask(
      'hasEarlyHelpAssessment',
      'Look whether there is an early help assessment; do not wait for one.',
    );
  return problems;
}

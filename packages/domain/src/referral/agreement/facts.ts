import { z } from 'zod';
import { Answer, YesOrNo } from '../yes-or-no.ts';

/**
 * REF-A1: where a family's agreement to a referral stands. `agreed` and `given` are one answer, as section 5.3's words and
 * the referral table's differ; so are `not-sought` and `cannot`, and `refused` and `withdrawn`. Agreement is to the
 * referral and the service; it is never the lawful basis for sharing.
 */
export const referralAgreements = [
  'agreed',
  'given',
  'not-sought',
  'cannot',
  'refused',
  'withdrawn',
  'not-reached',
  'blank',
] as const;
export type ReferralAgreement = (typeof referralAgreements)[number];

/** A: suspected or likely harm. B: may be a child in need. C: emerging need. A person's judgement. */
export const referralClasses = ['A', 'B', 'C', 'unknown'] as const;
export type ReferralClass = (typeof referralClasses)[number];

/** Class D is the sharing table's, and no referral's: it says so where it refuses it. */
const ReferralClass = z.enum(referralClasses, {
  error: ({ input }) => (input === 'D' ? 'D names nobody: use the sharing table.' : undefined),
});

/** REF-A1: as the other facts, agreement and going ahead may be "unknown": that is not filled in, and not decided. */
const Agreement = z.union([
  z.enum(referralAgreements),
  z.literal('unknown').transform(() => 'blank' as const),
]);
const Decided = z.union([YesOrNo, z.literal('unknown').transform(() => 'no' as const)]);

/** The only reasons for not asking a parent before a referral. Source: S2. */
export const reasonsNotSought = [
  'unsafe',
  'cannot-consent',
  'unreasonable-to-seek',
  'delay',
  'crime-investigation',
] as const;
export type ReasonNotSought = (typeof reasonsNotSought)[number];

/** Who approved it so far. `self` is whoever makes the referral, and never counts (REF-A4). */
export const approvedByAnswers = [
  'nobody',
  'self',
  'manager',
  'designated-senior-person',
  'named-professional',
] as const;
export type ApprovedBy = (typeof approvedByAnswers)[number];

/** Who may approve: which of them counts depends on the row. */
export const approverRoles = [
  'manager',
  'designated-senior-person',
  'named-professional',
] as const satisfies ApprovedBy[];
export type ApproverRole = (typeof approverRoles)[number];

/**
 * Everything the referral table looks at. What is left out is not known; agreement left out, null, `unknown` or `blank` has
 * not been filled in. Immediate danger is asked before it (REF-R1).
 */
export const ReferralAgreementFacts = z.strictObject({
  agreement: Agreement.nullable().default('blank'),
  class: ReferralClass.default('unknown'),
  /** Reasonable cause to suspect significant harm (Children Act 1989, section 47), as a person judged it. */
  s47TestMet: Answer.default('unknown'),
  /** Null where no reason has been given. Read only where nobody was asked. */
  reasonNotSought: z.enum(reasonsNotSought).nullable().default(null),
  /** Whether waiting for an approval, or for the family, would delay protecting the child. */
  waitingWouldDelayProtection: Answer.default('unknown'),
  approvedBy: z.enum(approvedByAnswers).default('nobody'),
  /** After a refusal: whether the referral is still judged to be needed. */
  stillNeeded: Answer.default('unknown'),
  /** After a refusal: whether it has been decided to go ahead. */
  goingAhead: Decided.default('no'),
  tellingIsSafe: Answer.default('unknown'),
  /** Where the family was not reached: whether reasonable tries were made. */
  reasonableTries: Answer.default('unknown'),
});
export type ReferralAgreementFacts = z.infer<typeof ReferralAgreementFacts>;
/** The facts as they may be given, with anything left out that is not known. */
export type ReferralAgreementInput = z.input<typeof ReferralAgreementFacts>;

/** Where agreement stands, in the words of a screen. */
export const referralAgreementLabels: Record<ReferralAgreement, string> = {
  agreed: 'Asked, and they agreed',
  given: 'Asked, and they agreed',
  'not-sought': 'Not asked',
  cannot: 'Cannot agree or refuse',
  refused: 'Asked, and they said no',
  withdrawn: 'Agreed at first, and then took it back',
  'not-reached': 'Not reached after reasonable tries',
  blank: 'Not filled in yet',
};

/** Classes in the words of a screen. */
export const referralClassLabels: Record<ReferralClass, string> = {
  A: 'Harm is suspected or likely',
  B: 'May be a child in need',
  C: 'Emerging need',
  unknown: 'Not decided yet',
};

/** Reasons for not asking in the words of a screen. */
export const reasonNotSoughtLabels: Record<ReasonNotSought, string> = {
  unsafe: 'Asking would not be safe',
  'cannot-consent': 'They cannot agree or refuse',
  'unreasonable-to-seek': 'It is not reasonable to ask',
  delay: 'Asking would delay protection',
  'crime-investigation': 'It could harm the investigation of a crime',
};

/** Approvers in the words of a screen. */
export const approverRoleLabels: Record<ApproverRole, string> = {
  manager: 'Manager',
  'designated-senior-person': 'Designated senior person',
  'named-professional': 'Named professional',
};

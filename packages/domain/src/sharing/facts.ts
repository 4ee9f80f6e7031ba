import { z } from 'zod';
import { yesNoUnknown } from '../rule/yes-no.ts';

/** How serious the worry is, as a professional judges it: A to D of the sharing table, or not judged yet. */
export const sharingClasses = ['A', 'B', 'C', 'D', 'unknown'] as const;
export type SharingClass = (typeof sharingClasses)[number];

/** Where the family's agreement to the sharing stands. It is never a lawful basis (SHR-L5). */
export const agreementStatuses = ['given', 'refused', 'withdrawn', 'not-sought', 'cannot'] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** Classes in the words of a screen. */
export const sharingClassLabels: Record<SharingClass, string> = {
  A: 'Suspected or likely harm',
  B: 'May be a child in need',
  C: 'Emerging need',
  D: 'General signposting, with no named record',
  unknown: 'Nobody has judged it yet',
};

/** Where agreement stands, in the words of a screen. */
export const agreementStatusLabels: Record<AgreementStatus, string> = {
  given: 'They agreed',
  refused: 'They were asked and said no',
  withdrawn: 'They agreed, and have taken it back',
  'not-sought': 'They have not been asked',
  cannot: 'They cannot agree',
};

/** SHR-S1: an answer to a question of fact. JSON's true and false are read as yes and no. */
const Answer = z.union([
  z.enum(yesNoUnknown),
  z.boolean().transform((yes) => (yes ? ('yes' as const) : ('no' as const))),
]);

/** SHR-S1: the referral table's word for agreement that was given is read as this table's. */
const Agreement = z.union([
  z.enum([...agreementStatuses, 'unknown']),
  z.literal('agreed').transform(() => 'given' as const),
]);

/**
 * Everything the sharing table looks at, and nothing that says who it is about. Every field may be left out: SHR-S1 says
 * what is then read.
 */
export const SharingFacts = z.strictObject({
  class: z.enum(sharingClasses).optional(),
  agreement: Agreement.optional(),
  /** Whether the recipient is one of those the duty of section 16LA reaches. */
  recipientInScope: Answer.optional(),
  /** Whether the family can be told without raising risk, losing evidence or causing delay. */
  tellingIsSafe: Answer.optional(),
  /** Whether asking the family would raise risk, lose evidence or cause delay. */
  askingRaisesRisk: Answer.optional(),
  /** Whether waiting would leave somebody unprotected. */
  urgent: Answer.optional(),
  /** Whether, after a refusal, a person still judges that sharing is needed. */
  stillNeeded: Answer.optional(),
  /** Whether the sender is one of those the duty reaches. */
  senderInScope: Answer.optional(),
  /** Whether the duty to share is in force. Left out, the dated switch of the parameters answers. */
  dutyInForce: Answer.optional(),
  /** Whether it may help the recipient to do its own work for children. */
  helpsRecipientFunction: Answer.optional(),
  /** Whether a person judges that sharing would do the child more harm than not sharing. */
  moreDetrimental: Answer.optional(),
  /** Whether the packet holds things about other people: an informant, an ex-partner, a sibling. */
  thirdPartyData: Answer.optional(),
  /** Whether the packet holds health information that was given in confidence. */
  healthInConfidence: Answer.optional(),
  /** Whether anybody is in doubt. */
  inDoubt: Answer.optional(),
  /** The day of the decision in London, YYYY-MM-DD, for the dated switch. */
  decidedOn: z.iso.date().optional(),
});
export type SharingFacts = z.infer<typeof SharingFacts>;

import { z } from 'zod';
import { isDay } from '../clock/day.ts';
import { ReferralAgreementFacts, approverRoles } from './agreement/facts.ts';

const moment = z.iso.datetime({ offset: true });
const words = z.string().trim().max(4000);
const personId = z.string().min(1);
const day = z.string().refine(isDay, 'Write the day as YYYY-MM-DD.');

/** Who may be asked for advice: whoever may approve, and the front door. */
const advisers = [...approverRoles, 'front-door'] as const;

/** Who approved something, in what role, and when. */
const Approval = z.strictObject({ byId: personId, role: z.enum(approverRoles), at: moment });

/**
 * REF-A8: what is on record about agreement to one referral. Each thing has its own time, so that each can be checked by
 * itself. Null is "not yet". Moments are ISO 8601 with an offset or Z; days are YYYY-MM-DD.
 */
export const ReferralRecord = z.strictObject({
  facts: ReferralAgreementFacts.omit({ approvedBy: true }),
  referrerId: personId,
  sentAt: moment.nullable().default(null),
  /** That the family agreed, said again inside the referral (C09). */
  agreementConfirmed: z.boolean().default(false),
  reasonableCause: words.default(''),
  approval: Approval.nullable().default(null),
  /** C11: the advice that was taken, and the outcome of the consultation in full. */
  consultation: z
    .strictObject({
      withId: personId,
      role: z.enum(advisers),
      advice: words,
      outcome: words,
      at: moment,
    })
    .nullable()
    .default(null),
  /** F4 (a), C12. */
  reasonForProceeding: z.strictObject({ words, recordedAt: moment }).nullable().default(null),
  /** F4 (b), C13. */
  socialCareToldAt: moment.nullable().default(null),
  /** F4 (c), C14. */
  parentToldAt: moment.nullable().default(null),
  /** F4x: why the parent is not told yet, who approved that, and the day on which it is looked at again. */
  notTelling: z
    .strictObject({ reason: words, approvedById: personId.nullable(), lookAgainOn: day })
    .nullable()
    .default(null),
  tries: z
    .array(z.strictObject({ at: moment, way: z.string().trim().min(1).max(200) }))
    .default([]),
  /** After a refusal without a referral: what was offered instead, and who decided. */
  offered: z.strictObject({ words, decidedById: personId }).nullable().default(null),
});
export type ReferralRecord = z.infer<typeof ReferralRecord>;

import { z } from 'zod';

const key = z.string().min(1);
const day = z.iso.date();
const yesNoUnknown = z.enum(['yes', 'no', 'unknown']);

/**
 * MEA-10: one hearing of an item about a child at a meeting. Keys are made up by the caller and name nobody. `withdrawn`
 * items and adults with no child are not handed over.
 */
export const Discussion = z.strictObject({
  child: key,
  item: key,
  meeting: key,
  on: day,
  /** Whether the child was shared with social care (SPOC, IMAP) out of this hearing. */
  sharedWithSocialCare: yesNoUnknown,
});
export type Discussion = z.infer<typeof Discussion>;

/** What came of something, once it is decided: no further action, or anything else. */
const conclusions = ['no-further-action', 'other', 'open'] as const;

/** MEA-10: one contact at the front door. */
export const ContactRow = z.strictObject({
  on: day,
  from: z.enum(['police', 'school', 'other']),
  concluded: z.enum(conclusions),
  becameReferral: yesNoUnknown,
});
export type ContactRow = z.infer<typeof ContactRow>;

/** MEA-10: one thing with an outcome: an item at triage (N1), a referral to assessment (M8) or an assessment (N3). */
export const OutcomeRow = z.strictObject({ on: day, concluded: z.enum(conclusions) });
export type OutcomeRow = z.infer<typeof OutcomeRow>;

/** MEA-10: one referral about one child. */
export const ReferralRow = z.strictObject({ child: key, on: day });
export type ReferralRow = z.infer<typeof ReferralRow>;

/** MEA-10: one child open to a team, from a day to the day it was closed, or null. */
export const OpenRow = z.strictObject({
  child: key,
  family: key,
  openedOn: day,
  closedOn: day.nullable(),
});
export type OpenRow = z.infer<typeof OpenRow>;

/** MEA-10: one thing that should have happened, whether it did, and the group it is split by, where it is. */
export const DoneRow = z.strictObject({ on: day, done: yesNoUnknown, group: key.optional() });
export type DoneRow = z.infer<typeof DoneRow>;

/** MEA-10: one family from the decision to help to the first contact with it, or null. */
export const FirstContactRow = z.strictObject({
  decidedOn: day,
  firstContactOn: day.nullable(),
});
export type FirstContactRow = z.infer<typeof FirstContactRow>;

/** MEA-10: one pupil on a day: attendance in per cent, and whether any service knows the family. */
export const PupilRow = z.strictObject({
  attendance: z.number().min(0).max(100),
  knownToServices: yesNoUnknown,
});
export type PupilRow = z.infer<typeof PupilRow>;

/** MEA-10: one open early help plan on a day, and who leads it. */
export const PlanRow = z.strictObject({ ledBy: z.enum(['council', 'partner', 'unknown']) });
export type PlanRow = z.infer<typeof PlanRow>;

/** MEA-10: one whole-family referral for support. `hadSupportBefore`: support that has ended. */
export const SupportRow = z.strictObject({
  on: day,
  hadSupportBefore: yesNoUnknown,
  steppedUp: yesNoUnknown,
});
export type SupportRow = z.infer<typeof SupportRow>;

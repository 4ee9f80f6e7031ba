import { z } from 'zod';

/** What a partnership may set in the routing table. A decision keeps the version it was made under. */
export const TriageParameters = z.strictObject({
  version: z.string().min(1),
  /** The day from which these apply, as YYYY-MM-DD. */
  effectiveFrom: z.iso.date(),
  /** TRI-S4: true reads "medium or standard, with children" as a child being needed for both. */
  mediumNeedsChild: z.boolean(),
});
export type TriageParameters = z.infer<typeof TriageParameters>;

/** The reading this package ships: medium risk is listed with or without a child. A partnership must adopt it. */
export const defaultTriageParameters: TriageParameters = {
  version: 'triage-4',
  effectiveFrom: '2026-11-23',
  mediumNeedsChild: false,
};

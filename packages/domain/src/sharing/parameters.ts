import { z } from 'zod';

/** What a partnership may set in the sharing table. A decision keeps the version it was made under. */
export const SharingParameters = z.strictObject({
  version: z.string().min(1),
  /** The day from which these apply, as YYYY-MM-DD. */
  effectiveFrom: z.iso.date(),
  /** SHR-D1: the duty to share of section 16LA, behind a dated switch. */
  infoSharingDuty: z.strictObject({
    /** The day from which the duty is announced to hold, as YYYY-MM-DD. */
    inForceFrom: z.iso.date(),
    /** Whether the information governance lead has seen the commencement and the final guidance. */
    verified: z.boolean(),
  }),
});
export type SharingParameters = z.infer<typeof SharingParameters>;

/** The reading this package ships: the duty was announced for 30 September 2026, and nobody has confirmed it yet. */
export const defaultSharingParameters: SharingParameters = {
  version: 'sharing-1',
  effectiveFrom: '2026-11-22',
  infoSharingDuty: { inForceFrom: '2026-09-30', verified: false },
};

import { z } from 'zod';

/** AGR-8: what a partnership may set about its register. */
export const AgreementParameters = z.strictObject({
  version: z.string().min(1),
  /** The day from which these apply, as YYYY-MM-DD. */
  effectiveFrom: z.iso.date(),
  /** Calendar days before a review or an end from which it is said to be due. */
  dueWithinDays: z.int().min(1).max(365),
});
export type AgreementParameters = z.infer<typeof AgreementParameters>;

export const defaultAgreementParameters: AgreementParameters = {
  version: 'agreement-register-1',
  effectiveFrom: '2026-11-22',
  dueWithinDays: 60,
};

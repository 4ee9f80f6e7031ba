import { z } from 'zod';
import { legalBases, nfaReasons, targetedHelpKinds } from './outcome.ts';

const rationale = z.string().trim().min(1).max(4000);

/** TRI-D1: one of four outcomes with the rationale the partners agreed (1 to 4000 characters). */
export const TriageDecision = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('no-further-action'),
    nfaReason: z.enum(nfaReasons),
    rationale,
  }),
  z.strictObject({
    outcome: z.literal('universal-self-help'),
    /** The service or resource, in words. */
    service: z.string().trim().min(1).max(200),
    rationale,
  }),
  z.strictObject({
    outcome: z.literal('targeted-help'),
    kind: z.enum(targetedHelpKinds),
    leadAgencyId: z.string().min(1),
    rationale,
  }),
  z.strictObject({
    outcome: z.literal('specialist'),
    legalBasis: z.enum(legalBases),
    /** The reasonable cause to suspect significant harm, in words; required for s47 (TRI-D5). */
    reasonableCause: z.string().trim().max(4000).optional(),
    rationale,
  }),
]);
export type TriageDecision = z.infer<typeof TriageDecision>;

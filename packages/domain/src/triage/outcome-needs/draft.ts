import { z } from 'zod';
import { levelNumbers } from '../../framework/level.ts';
import { referralAgreements } from '../../referral/agreement/facts.ts';
import { yesNo } from '../../rule/yes-no.ts';
import { legalBases, nfaReasons, targetedHelpKinds, triageOutcomes } from '../outcome.ts';

const words = z.string().max(4000);
const name = z.string().max(200);

/** Somebody by name, with their agency in words. */
export const NamedPerson = z.strictObject({ name, agency: name });
export type NamedPerson = z.infer<typeof NamedPerson>;

/** An outcome for one child while it is written: what is left out is not there yet. Days are YYYY-MM-DD. */
export const OutcomeDraft = z.strictObject({
  outcome: z.enum(triageOutcomes),
  /** The level of the five-level framework, where a professional gave one (1 to 5). */
  level: z.literal(levelNumbers).optional(),
  rationale: words.optional(),
  nfaReason: z.enum(nfaReasons).optional(),
  /** Who gives the right help, by name of service and worker. */
  helpNamed: words.optional(),
  /** Where a contact from outside the area was sent. */
  sentTo: words.optional(),
  /** The reference of the contact it duplicates. */
  duplicateOf: name.optional(),
  /** Who does it: the person best placed. */
  owner: NamedPerson.optional(),
  /** The service or resource. */
  service: name.optional(),
  kind: z.enum(targetedHelpKinds).optional(),
  leadAgency: name.optional(),
  /** Who coordinates the help of several agencies, and is the family's single point of contact. */
  leadPractitioner: NamedPerson.optional(),
  /** The agencies of the team around the family, in words. */
  teamAroundTheFamily: z.array(name).max(30).optional(),
  /** TRI-O10: why fewer than several agencies help for now, where several are needed. */
  whyNotSeveral: words.optional(),
  firstContactOn: z.string().optional(),
  /** What the family will be told, in words. */
  familyTold: words.optional(),
  legalBasis: z.enum(legalBases).optional(),
  reasonableCause: words.optional(),
  /** Where the family's agreement to the referral stands; `blank` is not filled in. */
  agreement: z.enum(referralAgreements).optional(),
  /** The moment the statutory referral was sent, in UTC. */
  referralSentAt: z.iso.datetime().optional(),
  /** "Could this be a child in need?" with its reason. */
  couldBeInNeed: z.strictObject({ answer: z.enum(yesNo), reason: words }).optional(),
});
export type OutcomeDraft = z.infer<typeof OutcomeDraft>;

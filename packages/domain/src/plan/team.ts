import { z } from 'zod';
import { yesNoUnknown } from '../rule/index.ts';

/** How an agency that was invited took part in a meeting of the team around the family. */
export const partTaken = ['attended', 'sent-report', 'both', 'neither', 'unknown'] as const;
export type PartTaken = (typeof partTaken)[number];

/** How an agency took part, in the words of a screen. */
export const partTakenLabels: Record<PartTaken, string> = {
  attended: 'Came',
  'sent-report': 'Sent a report',
  both: 'Came, and sent a report',
  neither: 'Did neither',
  unknown: 'Not recorded',
};

/** PLN-5: one agency that is involved with the family: invited or not, and why not; and how it took part. */
export const TeamAgency = z.strictObject({
  agencyId: z.string().min(1),
  invited: z.enum(yesNoUnknown).default('unknown'),
  whyNot: z.string().max(1000).default(''),
  tookPart: z.enum(partTaken).default('unknown'),
});
export type TeamAgency = z.infer<typeof TeamAgency>;

/** Something to mend in who was invited, or in how they took part. */
export type TeamProblem = {
  agencyId: string;
  field: 'invited' | 'tookPart';
  message: string;
};

/** PLN-11: the agencies that are invited, each once. One that stands there twice is invited where both say so. */
export function invitedAgencies(agencies: readonly TeamAgency[]): string[] {
  const named = agencies.map(({ agencyId, invited }) => ({
    name: agencyId.trim().toLowerCase(),
    isInvited: invited === 'yes',
  }));
  const out = new Set(named.filter(({ isInvited }) => !isInvited).map(({ name }) => name));
  return [...new Set(named.map(({ name }) => name))].filter((name) => name && !out.has(name));
}

/** PLN-5: every agency that is involved is invited, or it says why not. Not knowing whether it was is not an invitation. */
export function invitationProblems(agencies: readonly TeamAgency[]): TeamProblem[] {
  return agencies
    .filter(({ invited, whyNot }) => invited !== 'yes' && (invited !== 'no' || !whyNot.trim()))
    .map(({ agencyId }) => ({
      agencyId,
      field: 'invited',
      message: 'Invite this agency, or write why it is not invited.',
    }));
}

/** PLN-6: each agency that was invited came, sent a report, did both, or did neither: one of these is recorded. */
export function partTakenProblems(agencies: readonly TeamAgency[]): TeamProblem[] {
  return agencies
    .filter(({ invited, tookPart }) => invited === 'yes' && tookPart === 'unknown')
    .map(({ agencyId }) => ({
      agencyId,
      field: 'tookPart',
      message: 'Say whether this agency came, sent a report, did both, or did neither.',
    }));
}

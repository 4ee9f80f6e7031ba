import type { AgencyKind } from '../access/agency.ts';

/** AUD-4: of these the kind alone could tell somebody at home what a person has asked for help with, or is afraid of. */
export const quietKinds = [
  'domestic-abuse',
  'drug-and-alcohol',
  'youth-justice',
  'adult-safeguarding',
] as const satisfies AgencyKind[];

const quietly = 'A support worker';

const workers: Record<AgencyKind, string> = {
  police: 'The police',
  'childrens-social-care': 'A social worker',
  'front-door': 'A council worker',
  'early-help': 'A family worker',
  health: 'A health worker',
  education: 'A school worker',
  housing: 'A housing worker',
  charity: 'A charity worker',
  'domestic-abuse': quietly,
  'drug-and-alcohol': quietly,
  'youth-justice': quietly,
  'adult-safeguarding': quietly,
};

/**
 * AUD-3, AUD-4: who did it, in words for a family: the kind of worker, never a name, job or place of work; and of agencies
 * whose kind alone could put somebody at risk at home, not even the kind.
 */
export function workerInWords(kind: AgencyKind): string {
  return workers[kind];
}

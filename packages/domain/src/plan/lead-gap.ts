import { type Holding, holdersOf } from './holding.ts';

/** Why a family has nobody to turn to today, and what to do about it. Holds no personal data. */
export type LeadGap = { message: string; nextStep: string };

/**
 * PLN-H4: the alarm where a plan's lead is away, has left or cannot be named; null where somebody leads. `awayIds` are the
 * actors who are not there today. A plan that has ended has no lead and needs none, as long as there is somebody to ring.
 */
export function leadGap(holding: Holding, awayIds: readonly string[]): LeadGap | null {
  const holders = holdersOf(holding);
  if (holders.length === 0)
    return {
      message: 'Nobody holds this family.',
      nextStep: 'Name a lead today. Until then the manager of the last lead holds the family.',
    };
  const hasLead = holding.state === 'draft' || holding.state === 'active';
  if (!hasLead || !awayIds.includes(holding.leadId)) return null;
  return {
    message: 'The lead practitioner of this family is away or has left.',
    nextStep:
      'The supervisor holds the family today, tells them who to ring, and names the next lead with them.',
  };
}

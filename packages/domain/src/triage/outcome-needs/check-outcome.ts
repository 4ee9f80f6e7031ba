import type { Day } from '../../clock/day.ts';
import { type NeedsCheck, checkNeeds } from '../../rule/need.ts';
import type { OutcomeDraft } from './draft.ts';
import { type OutcomeNeedId, allOutcomeNeeds } from './needs.ts';

/** What decides which needs an outcome has. */
export type OutcomeChoice = Pick<
  OutcomeDraft,
  'outcome' | 'kind' | 'nfaReason' | 'legalBasis' | 'level' | 'couldBeInNeed'
>;

/** TRI-O1 to TRI-O5, TRI-O9, TRI-O10: what must be there before such an outcome can be recorded, as ids with a sentence each. */
export function outcomeNeeds(
  choice: OutcomeChoice,
): { id: OutcomeNeedId; asks: string; source: string }[] {
  return allOutcomeNeeds
    .filter(({ applies }) => applies({ ...choice, today: '' }))
    .map(({ id, asks, source }) => ({ id, asks, source }));
}

/**
 * Whether an outcome for one child can be recorded as it is written, and if not, all that is missing. `today` is the day in
 * London, as YYYY-MM-DD; where it is no day, nothing that has a day is there.
 */
export function checkOutcome(draft: OutcomeDraft, today: Day): NeedsCheck<OutcomeNeedId> {
  return checkNeeds(allOutcomeNeeds, { ...draft, today });
}

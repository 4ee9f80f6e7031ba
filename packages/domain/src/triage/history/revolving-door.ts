import { type Day, addDays, addMonths } from '../../clock/day.ts';
import type { HistoryParameters } from './parameters.ts';
import { type HistoryPrompt, prompt } from './prompt.ts';

/** One episode of any service that was closed. */
export type ClosedEpisode = {
  closedOn: Day;
  /** The main need by its key; null where nobody wrote it down, and then it may be any. */
  mainNeed: string | null;
};

/**
 * TRI-R4: two or more closed episodes of any service in the 12 months up to `today` with the same main need, counted by
 * family. An episode closed on the day 12 months before is within.
 */
export function revolvingDoorByFamily(
  episodes: readonly ClosedEpisode[],
  today: Day,
  parameters: HistoryParameters,
): HistoryPrompt {
  const months = parameters.revolvingDoorMonths;
  const least = parameters.revolvingDoorClosedEpisodes;
  const read = () => {
    const recent = episodes.filter(
      ({ closedOn }) => closedOn <= today && today <= addMonths(closedOn, months),
    );
    const holds = sameNeed(recent) >= least;
    return {
      holds,
      because: holds
        ? `This family had ${least} or more closed episodes in ${months} months that were, or may have been, for the same main need.`
        : `This family had fewer than ${least} closed episodes in ${months} months for the same main need.`,
    };
  };
  const days = [today, ...episodes.map(({ closedOn }) => closedOn)];
  return prompt('revolving-door-by-family', days, read, parameters);
}

/** The most episodes that may share one main need: one that nobody wrote down may be any of them. */
function sameNeed(episodes: readonly ClosedEpisode[]): number {
  const byNeed = Map.groupBy(episodes, ({ mainNeed }) => mainNeed);
  const unknown = byNeed.get(null)?.length ?? 0;
  byNeed.delete(null);
  return unknown + Math.max(0, ...[...byNeed.values()].map(({ length }) => length));
}

/**
 * TRI-R5: no further action followed by a new item within 90 days, counted by family. The 90th day is within, the day of the
 * decision too.
 */
export function noFurtherActionThenNewItemByFamily(
  newItemOn: Day,
  noFurtherActionsOn: readonly Day[],
  parameters: HistoryParameters,
): HistoryPrompt {
  const within = parameters.newItemAfterNoFurtherActionDays;
  const read = () => {
    const holds = noFurtherActionsOn.some(
      (day) => day <= newItemOn && newItemOn <= addDays(day, within),
    );
    return {
      holds,
      because: holds
        ? `This family had a decision of no further action within the ${within} days before this item.`
        : `This family had no decision of no further action within the ${within} days before this item.`,
    };
  };
  const days = [newItemOn, ...noFurtherActionsOn];
  return prompt('no-further-action-then-new-item-by-family', days, read, parameters);
}

import { daysBetween } from '../../clock/day.ts';
import { type Flow, inFlow } from '../../measure/period.ts';
import type { Discussion } from '../../measure/rows.ts';
import type { HistoryParameters } from './parameters.ts';
import { type HistoryPrompt, prompt } from './prompt.ts';

/** One item about a child heard at one meeting. A carried-over item has one of these for each meeting. */
export type Hearing = Omit<Discussion, 'sharedWithSocialCare'>;
/** A first and a last day, both included. */
export type HearingPeriod = Pick<Flow, 'from' | 'to'>;

/** A child who was discussed more than once in a period. */
export type RepeatChild = {
  child: string;
  items: number;
  meetings: number;
  /** Days from the first meeting to the last. */
  daysApart: number;
};

/**
 * TRI-R1, MEA-M3: the children who were discussed on more than one occasion in the period, counted by child: under more than
 * one item and at more than one meeting. One item carried over is not a repeat, nor are two items at one meeting. In the order
 * in which the children come.
 */
export function repeatChildren(hearings: readonly Hearing[], period: HearingPeriod): RepeatChild[] {
  const within = hearings.filter(({ on }) => inFlow(on, period));
  return [...Map.groupBy(within, ({ child }) => child)].flatMap(([child, of]) => {
    const items = new Set(of.map(({ item }) => item)).size;
    const meetings = new Set(of.map(({ meeting }) => meeting)).size;
    if (items < 2 || meetings < 2) return [];
    const days = of.map(({ on }) => on);
    const firstDay = days.reduce((one, other) => (other < one ? other : one));
    const daysApart = Math.max(...days.map((day) => daysBetween(firstDay, day)));
    return [{ child, items, meetings, daysApart }];
  });
}

/** TRI-R1, TRI-R6: whether somebody should read this child's history before the meeting discusses them. */
export function repeatDiscussionByChild(
  child: string,
  hearings: readonly Hearing[],
  period: HearingPeriod,
  parameters: HistoryParameters,
): HistoryPrompt {
  const own = hearings.filter((hearing) => hearing.child === child);
  const read = () => {
    const [repeat] = repeatChildren(own, period);
    return {
      holds: repeat !== undefined,
      because: repeat
        ? `This child was discussed under ${repeat.items} items at ${repeat.meetings} meetings, ${repeat.daysApart} days apart.`
        : 'This child was not discussed under two items at two meetings; one item carried over counts once.',
    };
  };
  const days = [period.from, period.to, ...own.map(({ on }) => on)];
  return prompt('repeat-discussion-by-child', days, read, parameters);
}

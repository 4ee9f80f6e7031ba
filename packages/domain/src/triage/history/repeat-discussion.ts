import { daysBetween } from '../../clock/day.ts';
import type { HistoryParameters } from './parameters.ts';
import { type HistoryPrompt, prompt } from './prompt.ts';

/** One child discussed at one meeting under one item. A carried-over item has one of these for each meeting. */
export type Discussion = {
  childId: string;
  itemId: string;
  meetingId: string;
  /** YYYY-MM-DD. */
  meetingOn: string;
};

/** A child who was discussed more than once in a period. */
export type RepeatChild = {
  childId: string;
  items: number;
  meetings: number;
  /** Days from the first meeting to the last. */
  daysApart: number;
};

/**
 * TRI-R1: the children who were discussed on more than one occasion in the period, counted by child: under more than one
 * item and at more than one meeting. One item carried over is not a repeat, nor are two items at one meeting. In the order in
 * which the children come.
 */
export function repeatChildren(discussions: readonly Discussion[]): RepeatChild[] {
  return [...Map.groupBy(discussions, ({ childId }) => childId)].flatMap(([childId, of]) => {
    const items = new Set(of.map(({ itemId }) => itemId)).size;
    const meetings = new Set(of.map(({ meetingId }) => meetingId)).size;
    if (items < 2 || meetings < 2) return [];
    const days = of.map(({ meetingOn }) => meetingOn);
    const firstDay = days.reduce((one, other) => (other < one ? other : one));
    const daysApart = Math.max(...days.map((day) => daysBetween(firstDay, day)));
    return [{ childId, items, meetings, daysApart }];
  });
}

/** TRI-R1, TRI-R6: whether somebody should read this child's history before the meeting discusses them. */
export function repeatDiscussionByChild(
  childId: string,
  discussions: readonly Discussion[],
  parameters: HistoryParameters,
): HistoryPrompt {
  const repeat = repeatChildren(discussions).find((child) => child.childId === childId);
  return prompt(
    'repeat-discussion-by-child',
    repeat !== undefined,
    repeat
      ? `This child was discussed under ${repeat.items} items at ${repeat.meetings} meetings, ${repeat.daysApart} days apart.`
      : 'This child was not discussed under two items at two meetings; one item carried over counts once.',
    parameters,
  );
}

import { z } from 'zod';
import { localClocks } from '../../clock/clocks-local.ts';
import { isDay } from '../../clock/day.ts';
import { addWorkingDays } from '../../clock/working-days.ts';
import { type Need, type NeedsCheck, checkNeeds, isWritten } from '../../rule/need.ts';
import { itemStates } from '../item.ts';

/** Why an item is carried over to another meeting. */
export const carryOverReasons = [
  'return-missing',
  'person-missing',
  'ran-out-of-time',
  'something-new',
] as const;
export type CarryOverReason = (typeof carryOverReasons)[number];

/** Reasons for carrying over in the words of a screen. */
export const carryOverReasonLabels: Record<CarryOverReason, string> = {
  'return-missing': 'An agency has not answered yet',
  'person-missing': 'Somebody who is needed is not there',
  'ran-out-of-time': 'The meeting ran out of time',
  'something-new': 'Something new has to be found out first',
};

/** One item that is carried over. Days are YYYY-MM-DD in London; what is left out is not there yet. */
export const CarryOver = z.strictObject({
  itemState: z.enum(itemStates),
  reason: z.enum(carryOverReasons).optional(),
  /** What is waited for, and who sees to it. */
  detail: z.string().max(4000).optional(),
  firstListedOn: z.string(),
  fromMeetingOn: z.string(),
  toMeetingOn: z.string().optional(),
});
export type CarryOver = z.infer<typeof CarryOver>;

/** What carrying over needs. */
export type CarryOverNeedId = 'listed' | 'reason' | 'detail' | 'later-meeting';

/** TRI-L4: what carrying over needs, as data. */
export const carryOverNeeds: readonly Need<CarryOver, CarryOverNeedId>[] = [
  {
    id: 'listed',
    asks: 'Only an item that is still on the list can be carried over.',
    source: 'OURS',
    applies: () => true,
    met: ({ itemState }) => itemState === 'listed',
  },
  {
    id: 'reason',
    asks: 'Choose the reason for carrying it over.',
    source: 'OURS',
    applies: () => true,
    met: ({ reason }) => reason !== undefined,
  },
  {
    id: 'detail',
    asks: 'Write what is waited for, and who sees to it.',
    source: 'OURS',
    applies: () => true,
    met: ({ detail }) => isWritten(detail),
  },
  {
    id: 'later-meeting',
    asks: 'Choose a later meeting.',
    source: 'OURS',
    applies: () => true,
    met: ({ fromMeetingOn, toMeetingOn = '' }) => isDay(toMeetingOn) && toMeetingOn > fromMeetingOn,
  },
];

/** TRI-L4: whether an item may be carried over: it stays the same item, with a reason, and is heard at a later meeting. */
export function checkCarryOver(carryOver: CarryOver): NeedsCheck<CarryOverNeedId> {
  return checkNeeds(carryOverNeeds, carryOver);
}

/**
 * TRI-L4: whether the later meeting comes after the working days in which a listed item is heard (CLK-R25). It is
 * said and does not block; where a day cannot be read, it counts as late.
 */
export function isCarriedPastDue({ firstListedOn, toMeetingOn = '' }: CarryOver): boolean {
  if (!isDay(firstListedOn) || !isDay(toMeetingOn)) return true;
  return toMeetingOn > addWorkingDays(firstListedOn, localClocks['pit-stop-item'].limit.count);
}

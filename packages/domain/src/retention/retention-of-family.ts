import { type Day, addMonths, formatDayAndYear, isDay } from '../clock/index.ts';
import type { RetentionParameters } from './parameters.ts';

/** What is known of a family's record, for its retention: days and counts, nothing of what is in it. */
export type RetentionFacts = {
  /** The birth of each child, null where it is not known. */
  births: readonly (Day | null)[];
  /** The day of the last thing that was done for the family. */
  lastDone: Day;
  /** It went to social care, or somebody was in danger. */
  wentToSocialCare: boolean;
  /** A legal hold that has not been lifted. */
  isHeld: boolean;
};

export const retentionOutcomes = ['keep', 'held', 'ask', 'over'] as const;
export type RetentionOutcome = (typeof retentionOutcomes)[number];

/** Outcomes in the words of a screen. */
export const retentionOutcomeLabels: Record<RetentionOutcome, string> = {
  keep: 'Kept',
  held: 'On hold',
  ask: 'A birth is missing',
  over: 'Its time is over',
};

export type RetentionAnswer = {
  outcome: RetentionOutcome;
  rule: 'RET-2' | 'RET-3' | 'RET-5';
  /** The last day on which it is kept without anybody's say; null where that is not known. */
  keptUntil: Day | null;
  because: string[];
  mustRecord: string[];
  nextStep: string;
  version: string;
};

/**
 * RET-2, RET-3, RET-5: until when a family's record is kept, and whether a person has to look at it today. It never says
 * that anything is destroyed: that is for two people. Total: what is missing or cannot be read keeps it.
 */
export function retentionOfFamily(
  facts: RetentionFacts,
  today: Day,
  parameters: RetentionParameters,
): RetentionAnswer {
  const { version } = parameters;
  const ends = endsOf(facts, parameters);
  const days = ends.flatMap(({ on }) => (on === null ? [] : [on]));
  const keptUntil = days.length < ends.length ? null : (days.toSorted().at(-1) ?? null);
  const because = ends.map(({ says }) => says);
  const answer = { keptUntil, because, mustRecord: [], version };
  if (facts.isHeld)
    return {
      ...answer,
      outcome: 'held',
      rule: 'RET-5',
      because: ['There is a legal hold on it.', ...because],
      nextStep:
        'Keep all of it. When the reason for the hold is over, a person lifts it and says why.',
    };
  // What is past by every day that is known waits for what is not: a birth that somebody can find out.
  const knownPast = days.every((on) => on < today);
  if (keptUntil === null)
    return {
      ...answer,
      outcome: knownPast ? 'ask' : 'keep',
      rule: 'RET-2',
      nextStep: 'Find out when the child was born. Until then it is kept.',
    };
  if (today <= keptUntil)
    return { ...answer, outcome: 'keep', rule: 'RET-3', nextStep: 'Nothing has to be done.' };
  return {
    ...answer,
    outcome: 'over',
    rule: 'RET-3',
    mustRecord: [
      'Whether it is kept or destroyed, why, and by whom',
      'Who else agreed, where it is destroyed',
    ],
    nextStep:
      'Look whether anybody still needs it. Keep it with a reason, or ask a second person to agree that it is destroyed.',
  };
}

type End = { on: Day | null; says: string };

function endsOf(facts: RetentionFacts, parameters: RetentionParameters): End[] {
  const { births, lastDone, wentToSocialCare } = facts;
  const { afterBirth, afterLastDone, afterSocialCare } = parameters;
  return [
    endOf(lastDone, afterLastDone, 'the last thing that was done'),
    ...(births.length === 0 ? [] : [birthEnd(births, afterBirth)]),
    ...(wentToSocialCare
      ? [
          endOf(
            lastDone,
            afterSocialCare,
            'the last thing that was done, as it went to social care or somebody was in danger',
          ),
        ]
      : []),
  ];
}

function birthEnd(births: RetentionFacts['births'], years: number): End {
  const known = births.filter((day) => day !== null);
  if (known.length < births.length)
    return { on: null, says: 'It is not known when each child was born.' };
  return endOf(known.toSorted().at(-1) ?? '', years, 'the birth of the youngest child');
}

function endOf(from: Day, years: number, what: string): End {
  if (!isDay(from)) return { on: null, says: `The day of ${what} cannot be read.` };
  const on = addMonths(from, years * 12);
  return { on, says: `${years} years after ${what}: until ${formatDayAndYear(on)}.` };
}

import { type Day, addDays, addMonths, dayInLondon } from '../clock/index.ts';

/** What came of looking at somebody's access again. */
export const accessReviewAnswers = ['kept', 'changed', 'ended'] as const;
export type AccessReviewAnswer = (typeof accessReviewAnswers)[number];

/** Answers in the words of a screen. */
export const accessReviewAnswerLabels: Record<AccessReviewAnswer, string> = {
  kept: 'Kept as it is',
  changed: 'Changed',
  ended: 'Ended',
};

/** One quarter's review: its name, its first day and the day by which everybody has been looked at. */
export type AccessReview = { quarter: string; from: Day; dueOn: Day };

/** ACC-22: the review of the quarter that a day is in. It is due by the end of the quarter's first month. */
export function accessReviewOf(day: Day): AccessReview {
  const year = day.slice(0, 4);
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  const from = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
  return { quarter: `${year}-Q${quarter}`, from, dueOn: addDays(addMonths(from, 1), -1) };
}

/** How somebody stands in a quarter's review. */
export type AccessReviewStanding = 'done' | 'due' | 'overdue' | 'next-quarter';

/**
 * ACC-22: how somebody stands in the review of the quarter. Whoever came in this quarter was looked at when they came,
 * and is due in the next.
 */
export function accessReviewStanding(
  person: { answer: AccessReviewAnswer | null; since: Date },
  today: Day,
): AccessReviewStanding {
  const { from, dueOn } = accessReviewOf(today);
  if (person.answer !== null) return 'done';
  if (dayInLondon(person.since) >= from) return 'next-quarter';
  return today > dueOn ? 'overdue' : 'due';
}

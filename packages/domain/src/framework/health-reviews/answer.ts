import type { Day } from '../../clock/day.ts';
import type { HealthReviewKey } from './settings.ts';

/** FRM-32: where a review stands. None of them says that a child is fine. */
export const healthReviewAnswers = [
  'not-yet',
  'due-now',
  'done',
  'done-late',
  'overdue',
  'missed',
  'declined',
  'not-known',
] as const;
export type HealthReviewAnswer = (typeof healthReviewAnswers)[number];

/** One review: its first and last day where anybody can tell them, where it stands, and why. */
export type HealthReview = {
  review: HealthReviewKey;
  from: Day | null;
  by: Day | null;
  answer: HealthReviewAnswer;
  because: string;
  /** Whether the child is five or older. Then the reviews are over, and none of them suggests anything. */
  isOver: boolean;
};

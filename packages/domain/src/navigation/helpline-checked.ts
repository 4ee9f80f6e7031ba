import { daysBetween } from '../clock/day.ts';
import type { Helpline } from './helpline.ts';

/** What says when a line is open: its hours, and the day on which somebody last looked. */
export type LineHours = Pick<Helpline, 'opening' | 'checkedOn'>;

/** For so many days after a check a fact is said as it stands; later a page says to check it (N14). */
export const checkHoldsDays = 180;

/** True when the hours are not known, or the number was last checked over 180 days before `today` (YYYY-MM-DD): the page says so (NAV-11; N14). */
export const needsChecking = ({ opening, checkedOn }: LineHours, today: string): boolean =>
  opening === null || daysBetween(checkedOn, today) > checkHoldsDays;

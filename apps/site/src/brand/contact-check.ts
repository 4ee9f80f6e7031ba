import type { LocalContact } from '@waymark/domain/navigation';
import { daysBetween, today } from '../words/day.ts';

const longAgo = 180; // days: after this a page says to check (N14)

/** Whether a page has to say that the hours of a local number are to be checked. */
export const contactCheck = ({ hours, checkedOn }: LocalContact, now = today()): boolean =>
  hours === undefined || daysBetween(checkedOn, now) > longAgo;

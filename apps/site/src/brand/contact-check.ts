import { checkHoldsDays, type LocalContact } from '@waymark/domain/navigation';
import { daysBetween, today } from '../words/day.ts';

/** Whether a page has to say that the hours of a local number are to be checked. */
export const contactCheck = ({ hours, checkedOn }: LocalContact, now = today()): boolean =>
  hours === undefined || daysBetween(checkedOn, now) > checkHoldsDays;

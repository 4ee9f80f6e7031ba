import { type Day, isDay } from '../clock/day.ts';
import type { SharingParameters } from './parameters.ts';

/** Whether the duty to share holds on a day. */
export const dutyStates = ['not-in-force', 'unsure', 'in-force'] as const;
export type DutyState = (typeof dutyStates)[number];

/** States of the duty in the words of a screen. */
export const dutyStateLabels: Record<DutyState, string> = {
  'not-in-force': 'The duty to share is not in force yet',
  unsure: 'The duty to share may be in force; nobody has confirmed it',
  'in-force': 'The duty to share is in force',
};

/**
 * SHR-D1: whether the duty holds on a day (YYYY-MM-DD, or undefined where it is not known). Before its date it does not;
 * from its date it does once the information governance lead has verified it. Anything else is unsure. Total.
 */
export function dutyState(parameters: SharingParameters, day: Day | undefined): DutyState {
  const { inForceFrom, verified } = parameters.infoSharingDuty;
  if (day === undefined || !isDay(day)) return 'unsure';
  if (day < inForceFrom) return 'not-in-force';
  return verified ? 'in-force' : 'unsure';
}

/** SHR-D3: the duty of section 16LA of the Children Act 2004 in plain words, for a screen. */
export const dutyInPlainWords = [
  'It is about information on a child, or on someone else that has to do with the child, that matters for keeping the child safe or for their welfare. It is not only about harm.',
  'Whoever holds it must pass it on to another organisation in scope where it may help that organisation to do its own work, and only as far as it may help.',
  'It does not hold where passing it on would do the child more harm than keeping it back.',
  'It holds when they ask for it, too.',
  'Data protection law still holds beside it: the least that is needed, accurate, and recorded.',
] as const;

/** SHR-D3: what the detriment test asks, for a screen. A person answers and writes the reason; nothing is added up. */
export const detrimentQuestions = [
  'What good can come to the child if this is passed on?',
  'What harm can come to the child if it is passed on, from anybody who may learn of it?',
  'What harm can come to the child if it is kept back?',
  'Can the harm be made smaller: less information, another person, another time?',
] as const;

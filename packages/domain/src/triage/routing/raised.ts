import type { TriageFacts } from '../facts.ts';

/** Why high risk goes at once. */
export const highGoes =
  'High risk never waits for a meeting, whether or not the family is open to social care and whatever the threshold.';

/** TRI-P10: what is kept of a grade that was raised. */
export const raisedRecords = [
  'Both grades, and who gave each',
  'When it was sent',
  'The reference you were given',
];

/** TRI-P10, TRI-A9: that the grade was raised, with the grade it had before. */
export function raisedReason(facts: TriageFacts): string {
  return `The second risk assessment raised the grade to high (${before[facts.risk]}). Both grades are kept.`;
}

const before: Record<TriageFacts['risk'], string> = {
  standard: 'it was standard',
  medium: 'it was medium',
  high: 'the grade given is high already',
  ungraded: 'it had no grade before',
};

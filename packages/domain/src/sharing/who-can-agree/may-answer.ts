import type { Day } from '../../clock/day.ts';
import type { SharingParameters } from '../parameters.ts';
import { ageOn } from './age.ts';
import type { WhoCanAgreeAnswer, WhoCanAgreeOutcome } from './answer.ts';
import { WhoCanAgreeFacts } from './facts.ts';
import { whoCanAgree } from './who-can-agree.ts';

/** Somebody of a contact, as far as it decides whose answer counts. */
export type AnsweringPerson = {
  id: string;
  kind: 'child' | 'adult' | 'unborn';
  dateOfBirth: Day | null;
};

/** What whoever asks knows of the person who answers: all but who it is and how old, which the record says. */
export const AnswerStanding = WhoCanAgreeFacts.omit({ asked: true, bornOn: true, unborn: true });
export type AnswerStanding = (typeof AnswerStanding)['_output'];

// Their own answer counts; or that of an adult who is asked for a child.
const ownCounts: readonly WhoCanAgreeOutcome[] = [
  'own-agreement-counts',
  'ask-them-first',
  'own-decision',
];
const othersCounts: readonly WhoCanAgreeOutcome[] = ['can-agree', 'record-both'];

/**
 * SHR-W13: what the table says of the yes of one person for another, or for themselves, and whether it counts. An adult of
 * whom no age is known is an adult. Total: whatever is not known does not count.
 */
export function mayAnswer(
  { giver, subject }: { giver: AnsweringPerson; subject: AnsweringPerson },
  standing: AnswerStanding,
  parameters: SharingParameters,
  today: Day,
): WhoCanAgreeAnswer & { counts: boolean } {
  const isOwn = giver.id === subject.id;
  const age = ageOn(subject.dateOfBirth ?? undefined, today);
  const bornOn = subject.kind === 'adult' && age === null ? longAgo : subject.dateOfBirth;
  const answer = whoCanAgree(
    {
      ...standing,
      asked: isOwn ? 'child' : 'adult',
      unborn: subject.kind === 'unborn' ? 'yes' : 'no',
      ...(bornOn !== null && { bornOn }),
    },
    parameters,
    today,
  );
  // Not by age: a mother of 17 holds parental responsibility for her child, and no brother of 17 does.
  const counts = isOwn
    ? ownCounts.includes(answer.outcome)
    : giver.kind === 'adult' && othersCounts.includes(answer.outcome);
  return { ...answer, counts };
}

const longAgo: Day = '1900-01-01';

import { z } from 'zod';

import type { StaffRole } from '../access/actor.ts';
import { isDay } from '../clock/index.ts';

export const correctionAskers = ['child', 'parent-carer', 'somebody-else'] as const;
export type CorrectionAsker = (typeof correctionAskers)[number];

/** Who says that something is wrong, in the words of a screen. */
export const correctionAskerLabels: Record<CorrectionAsker, string> = {
  child: 'The child or young person',
  'parent-carer': 'A parent or carer',
  'somebody-else': 'Somebody else whom it is about',
};

/** RTS-8: somebody of a family says that something in their record is wrong, and what would be right. */
export const AskCorrection = z.strictObject({
  reference: z.string().trim().toUpperCase().min(1, 'Write a reference.').max(20),
  askedBy: z.enum(correctionAskers, { error: 'Choose who says so.' }),
  wrong: z.string().trim().min(1, 'Write what is wrong, in their words.').max(2000),
  right: z.string().trim().min(1, 'Write what would be right, in their words.').max(2000),
  receivedOn: z.string().refine(isDay, 'Enter a date that exists.'),
});
export type AskCorrection = z.infer<typeof AskCorrection>;

export const correctionAnswers = ['corrected', 'partly', 'not-changed'] as const;
export type CorrectionAnswer = (typeof correctionAnswers)[number];

/** Answers in the words of a screen. */
export const correctionAnswerLabels: Record<CorrectionAnswer, string> = {
  corrected: 'It was wrong: this is right',
  partly: 'Some of it was wrong: this is right',
  'not-changed': 'It stays, with what they say beside it',
};

/** RTS-9: a person's answer: what is right now, and why. What was written first is never changed. */
export const AnswerCorrection = z
  .strictObject({
    id: z.uuid(),
    answer: z.enum(correctionAnswers, { error: 'Choose an answer.' }),
    /** What stands beside the record from now on; none where it stays as it is. */
    correction: z.string().trim().max(2000),
    reason: z.string().trim().min(1, 'Write why, for the family to read.').max(2000),
  })
  .refine(({ answer, correction }) => (answer === 'not-changed') === (correction === ''), {
    path: ['correction'],
    error: 'Write what is right, or choose that it stays.',
  });
export type AnswerCorrection = z.infer<typeof AnswerCorrection>;

const answering: readonly StaffRole[] = [
  'practitioner',
  'agency-representative',
  'chair',
  'front-door-worker',
  'supervisor',
];

/** RTS-9: whether this person may answer: at work with families, of the agency that wrote it down, where they see it. */
export function answersCorrections(
  actor: { roles: readonly StaffRole[]; agencyId: string },
  contact: { agencyId: string },
): boolean {
  return (
    actor.agencyId === contact.agencyId && actor.roles.some((role) => answering.includes(role))
  );
}

/** RTS-8: who may write down what somebody says is wrong: whoever works with families, and the information governance lead. */
export function takesCorrections(actor: { roles: readonly StaffRole[] }): boolean {
  return actor.roles.some(
    (role) => answering.includes(role) || role === 'information-governance-lead',
  );
}

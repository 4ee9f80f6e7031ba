import { z } from 'zod';

/** The four questions of an early help form that are never asked as one. */
export const earlyHelpQuestions = ['service', 'notice', 'objections', 'confidence'] as const;
export type EarlyHelpQuestion = (typeof earlyHelpQuestions)[number];

/** The four questions as a family reads them. */
export const earlyHelpQuestionWords: Record<EarlyHelpQuestion, string> = {
  service: 'Do you agree to us working with you?',
  notice: 'Here is who we share with, and why.',
  objections: 'Is there anyone you would rather we did not talk to, and why?',
  confidence: 'Have you told us anything in confidence that you want us to keep back?',
};

/** How an answer was taken. */
export const captureMethods = [
  'face-to-face',
  'telephone',
  'video-call',
  'in-writing',
  'online',
  'through-interpreter',
] as const;
export type CaptureMethod = (typeof captureMethods)[number];

/** How an answer was taken, in the words of a screen. */
export const captureMethodLabels: Record<CaptureMethod, string> = {
  'face-to-face': 'Face to face',
  telephone: 'On the telephone',
  'video-call': 'On a video call',
  'in-writing': 'In writing',
  online: 'On a form online',
  'through-interpreter': 'Through an interpreter',
};

const Words = z.string().trim().min(1).max(4000);
const Id = z.string().trim().min(1);

/** SHR-Q6: who gave an answer, when, how, and to which words. None of it may be blank. Days are in London, YYYY-MM-DD. */
const captured = {
  /** The person who answered: an id, never a name. */
  givenBy: Id,
  givenOn: z.iso.date(),
  capture: z.enum(captureMethods),
  /** The version of the words they were asked or shown. */
  wordingVersion: Id,
};

/** SHR-Q6: an answer that was taken back: when, by whom and how. */
const Withdrawn = z.strictObject({ on: z.iso.date(), by: Id, capture: z.enum(captureMethods) });

/** SHR-Q1: agreement to the service. Nothing but yes or no, and how it was judged that they are able to answer. */
export const ServiceAnswer = z.strictObject({
  question: z.literal('service'),
  agreed: z.enum(['yes', 'no']),
  /** Age, understanding and capacity: how it was judged that this person can answer. */
  howJudgedAble: Words,
  withdrawn: Withdrawn.nullable(),
  ...captured,
});

/** SHR-Q2: the notice is shown. There is nothing to agree to, so there is no field to say yes in. */
export const NoticeShown = z.strictObject({
  question: z.literal('notice'),
  shownTo: Id,
  shownOn: z.iso.date(),
  capture: z.enum(captureMethods),
  wordingVersion: Id,
});

/** SHR-Q3: whom they would rather we did not talk to. `considered` is what was decided about it, and why. */
export const ObjectionsAnswer = z.strictObject({
  question: z.literal('objections'),
  objections: z.array(
    z.strictObject({
      about: Words,
      why: Words.nullable(),
      considered: Words.nullable(),
      withdrawn: Withdrawn.nullable(),
    }),
  ),
  ...captured,
});

/** SHR-Q4: what they told in confidence and want kept back. `permission` was given later, or not. */
export const ConfidenceAnswer = z.strictObject({
  question: z.literal('confidence'),
  keptBack: z.array(z.strictObject({ what: Words, withdrawn: Withdrawn.nullable() })),
  ...captured,
});

/**
 * SHR-Q5: what one person answered: four answers, each on its own. A single "I consent" has no place in it, and an answer
 * that is left out is refused.
 */
export const EarlyHelpAnswers = z.strictObject({
  personId: Id,
  service: ServiceAnswer,
  notice: NoticeShown,
  objections: ObjectionsAnswer,
  confidence: ConfidenceAnswer,
});
export type EarlyHelpAnswers = z.infer<typeof EarlyHelpAnswers>;

/** SHR-W11: a child's own wishes and feelings, in a place of their own, or why they are not known. */
export const ChildWishes = z.strictObject({
  childId: Id,
  wishes: z.discriminatedUnion('known', [
    z.strictObject({ known: z.literal('yes'), words: Words, heardBy: Id, heardOn: z.iso.date() }),
    z.strictObject({ known: z.literal('no'), whyNot: Words }),
  ]),
});
export type ChildWishes = z.infer<typeof ChildWishes>;

/** A family's answers: one set for each person who was asked, and each child's wishes apart from them. */
export const FamilyAnswers = z.strictObject({
  people: z.array(EarlyHelpAnswers).min(1),
  children: z.array(ChildWishes),
});
export type FamilyAnswers = z.infer<typeof FamilyAnswers>;

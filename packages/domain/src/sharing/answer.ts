import { z } from 'zod';

/** What the table answers about sharing. A person shares or does not; the software never does. */
export const sharingOutcomes = [
  'share-now',
  'share',
  'share-duty',
  'share-and-seek-advice',
  'share-what-agreed',
  'share-if-still-needed',
  'share-only-with-agreement',
  'seek-advice',
  'stop-and-ask-again',
  'do-not-share',
  'nothing-personal',
] as const;
export type SharingOutcome = (typeof sharingOutcomes)[number];

/** The rows of the sharing table, in the order in which it is printed. */
export const sharingRuleIds = [
  'I1',
  'I2',
  'I3',
  'I4',
  'I5',
  'I6',
  'I7',
  'I8',
  'I9',
  'I10',
  'I11',
  'I12',
  'I13',
  'I14',
] as const;
export type SharingRuleId = (typeof sharingRuleIds)[number];

/** Whether the family is told now. */
export const tellFamilyAnswers = ['yes', 'not-yet', 'check-first', 'not-applicable'] as const;
export type TellFamily = (typeof tellFamilyAnswers)[number];

/** Rows and records that hold beside the row that matched first, so that none is lost. */
export const sharingAlsos = [
  'not-telling',
  'refusal-weighed',
  'duty-record',
  'withdrawal-effects',
  'redact',
  'health-advice',
  'advice-today',
] as const;
export type SharingAlso = (typeof sharingAlsos)[number];

/** What to share, why, and what to record. Every sentence is plain and holds no personal data. */
export const SharingAnswer = z.strictObject({
  outcome: z.enum(sharingOutcomes),
  rule: z.enum(sharingRuleIds),
  tellFamily: z.enum(tellFamilyAnswers),
  also: z.array(z.enum(sharingAlsos)),
  because: z.array(z.string()),
  mustRecord: z.array(z.string()),
  nextStep: z.string(),
  /** The version of the parameters it was decided under. */
  version: z.string(),
});
export type SharingAnswer = z.infer<typeof SharingAnswer>;

/** Answers about sharing in short plain words, for a screen. */
export const sharingTitles: Record<SharingOutcome, string> = {
  'share-now': 'Share now',
  share: 'Share today',
  'share-duty': 'Share: it is a duty',
  'share-and-seek-advice': 'Share today, and take advice the same day',
  'share-what-agreed': 'Share what was agreed, and nothing else',
  'share-if-still-needed': 'Share if you still judge that it is needed',
  'share-only-with-agreement': 'Share nothing yet: only if they agree, or after advice',
  'seek-advice': 'Ask for advice the same day before you share',
  'stop-and-ask-again': 'Stop sharing what rested on agreement, and ask about risk again',
  'do-not-share': 'Do not share',
  'nothing-personal': 'There is nothing personal to share',
};

/** Whether the family is told, in short plain words, for a screen. */
export const tellFamilyTitles: Record<TellFamily, string> = {
  yes: 'Tell the family',
  'not-yet': 'Do not tell the family until the front door or the police agree',
  'check-first': 'Find out whether it is safe before you tell the family',
  'not-applicable': 'There is nothing to tell',
};

/** What holds beside the answer, in short plain words, for a screen. */
export const sharingAlsoTitles: Record<SharingAlso, string> = {
  'not-telling': 'Have it approved and recorded that the family is not told',
  'refusal-weighed': 'They said no: record how that was weighed, and tell the recipient',
  'duty-record': 'The duty to share holds too: record its tests',
  'withdrawal-effects': 'Agreement was taken back: stop what rested on it alone',
  redact: 'Take out what is about other people, unless it is needed',
  'health-advice': 'Ask the Caldicott guardian about what was told in confidence',
  'advice-today': 'Ask the safeguarding lead the same day',
};

/**
 * SHR-S3, SHR-S4, SHR-S5, SHR-S9: how much may go at once, before anybody decides anything else; only the order means
 * something. 0 is nothing. The orderings of the specification are measured in it.
 */
export const sharingWidth: Record<SharingOutcome, 0 | 1 | 2 | 3 | 4> = {
  'nothing-personal': 0,
  'do-not-share': 0,
  'stop-and-ask-again': 0,
  'share-only-with-agreement': 0,
  'seek-advice': 0,
  'share-if-still-needed': 1,
  'share-what-agreed': 2,
  'share-and-seek-advice': 3,
  'share-duty': 3,
  share: 3,
  'share-now': 4,
};

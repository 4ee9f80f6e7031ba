import { z } from 'zod';

/** Whose yes or no counts, or what has to be found out first. */
export const whoCanAgreeOutcomes = [
  'can-agree',
  'cannot-agree',
  'check-parental-responsibility',
  'own-agreement-counts',
  'judge-understanding',
  'ask-parent',
  'ask-them-first',
  'own-decision',
  'own-service-only',
  'record-both',
  'adult-route',
  'take-advice',
  'find-out-age',
] as const;
export type WhoCanAgreeOutcome = (typeof whoCanAgreeOutcomes)[number];

/** Rows: W1 to W8 as printed, from the top; W9 and W10 are ours. */
export const whoCanAgreeRuleIds = [
  'W1',
  'W2',
  'W3',
  'W4',
  'W5',
  'W6',
  'W7',
  'W8',
  'W9',
  'W10',
] as const;
export type WhoCanAgreeRuleId = (typeof whoCanAgreeRuleIds)[number];

/** What holds beside the answer. */
export const whoCanAgreeAlsos = [
  'parents-disagree',
  'judge-understanding',
  'involve-parents',
  'safeguarding-lead',
  'check-parental-responsibility',
] as const;
export type WhoCanAgreeAlso = (typeof whoCanAgreeAlsos)[number];

/** Who can agree, why, and what to record. */
export const WhoCanAgreeAnswer = z.strictObject({
  outcome: z.enum(whoCanAgreeOutcomes),
  rule: z.enum(whoCanAgreeRuleIds),
  also: z.array(z.enum(whoCanAgreeAlsos)),
  because: z.array(z.string()),
  mustRecord: z.array(z.string()),
  nextStep: z.string(),
  /** The version of the parameters it was decided under. */
  version: z.string(),
});
export type WhoCanAgreeAnswer = z.infer<typeof WhoCanAgreeAnswer>;

/** Answers in short plain words, for a screen. */
export const whoCanAgreeTitles: Record<WhoCanAgreeOutcome, string> = {
  'can-agree': 'This adult can agree for the child',
  'cannot-agree': 'This adult cannot agree for the child',
  'check-parental-responsibility': 'Check who holds parental responsibility',
  'own-agreement-counts': "The child's own answer counts for their own service",
  'judge-understanding': 'Judge first whether the child understands enough',
  'ask-parent': 'Ask somebody who holds parental responsibility',
  'ask-them-first': 'Ask the young person first: their answer counts',
  'own-decision': 'They are an adult and decide for themselves',
  'own-service-only': 'The mother agrees to her own service only',
  'record-both': "Record both parents' answers and ask for advice",
  'adult-route': "Use the adult's own route",
  'take-advice': 'Ask the safeguarding lead today',
  'find-out-age': 'Find out how old the child is',
};

/** What holds beside the answer, in short plain words, for a screen. */
export const whoCanAgreeAlsoTitles: Record<WhoCanAgreeAlso, string> = {
  'parents-disagree':
    "Record both parents' answers; check for domestic abuse before you tell either",
  'judge-understanding': 'Judge whether the child understands enough to answer for themselves',
  'involve-parents': 'Involve the parents where that is safe',
  'safeguarding-lead': 'Ask the safeguarding lead: it is about something sexual',
  'check-parental-responsibility':
    'Check who holds parental responsibility: the council looks after the child, or may do',
};

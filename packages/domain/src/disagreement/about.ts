import { z } from 'zod';
import { agencyKinds } from '../access/agency.ts';
import { isDay } from '../clock/day.ts';
import { yesNoUnknown } from '../rule/yes-no.ts';

/** DIS-4: what people disagree about. A question sent back under pressure is one of them. */
export const disagreementSubjects = [
  'triage-outcome',
  'referral-not-accepted',
  'returned-for-information',
  'approval-not-given',
  'assessment-outcome',
  'level-of-need',
  'conference-not-held',
  'plan',
  'step-up-or-down',
  'information-not-shared',
  'no-answer',
  'something-else',
] as const;
export type DisagreementSubject = (typeof disagreementSubjects)[number];

/** Subjects in the words of a screen. */
export const disagreementSubjectLabels: Record<DisagreementSubject, string> = {
  'triage-outcome': 'The outcome of the triage meeting',
  'referral-not-accepted': 'A referral that was not accepted',
  'returned-for-information': 'A referral that was sent back with a question',
  'approval-not-given': 'An approval that was not given',
  'assessment-outcome': 'The outcome of an assessment',
  'level-of-need': 'The level of need',
  'conference-not-held': 'A conference that is not held',
  plan: 'The plan, or that it ends',
  'step-up-or-down': 'Stepping up or stepping down',
  'information-not-shared': 'Information that is not shared',
  'no-answer': 'No answer in time',
  'something-else': 'Something else about the safety of a child',
};

const words = z.string().trim().max(4000);
const given = words.min(1, 'Write at least a few words.');

/**
 * DIS-4: raising a disagreement takes one action from any decision: what it is about, and a view. Anyone of any agency
 * raises it, charities and schools like the others; nobody has to be asked first.
 */
export const RaiseDisagreement = z.strictObject({
  raisedById: z.string().min(1),
  agencyKind: z.enum(agencyKinds),
  about: z.enum(disagreementSubjects),
  view: given,
});
export type RaiseDisagreement = z.infer<typeof RaiseDisagreement>;

/** How a stage ends. */
export const stageDecisions = ['agreed', 'not-agreed'] as const;
export type StageDecision = (typeof stageDecisions)[number];

/** DIS-5: what each stage keeps: both views, the reason, the evidence, the decision and who was told of it. */
export const StageRecord = z.strictObject({
  stage: z.int().min(1),
  view: given,
  otherView: given,
  reason: given,
  evidence: given,
  decision: z.enum(stageDecisions),
  decidedById: z.string().min(1),
  decidedOn: z.string().refine(isDay, 'Write the day as YYYY-MM-DD.'),
  toldIds: z.array(z.string().min(1)).min(1, 'Name everyone who was told.'),
});
export type StageRecord = z.infer<typeof StageRecord>;

/** DIS-9: what the partnership learns from it: themes, without anything that says who it was about. */
export const disagreementThemes = [
  'threshold',
  'delay',
  'information',
  'roles',
  'voice-of-the-child',
  'thoroughness',
  'discrimination',
  'capacity',
  'other',
] as const;
export type DisagreementTheme = (typeof disagreementThemes)[number];

/** Themes in the words of a screen. */
export const disagreementThemeLabels: Record<DisagreementTheme, string> = {
  threshold: 'Where the threshold lies',
  delay: 'Delay',
  information: 'Information that was missing or not shared',
  roles: 'Who does what',
  'voice-of-the-child': 'The voice of the child',
  thoroughness: 'How thorough it was',
  discrimination: 'Discrimination',
  capacity: 'Too few people',
  other: 'Something else',
};

/** DIS-6, DIS-9: what closes a disagreement: when whoever raised it was told, whether they accept it, and its themes. */
export const CloseDisagreement = z.strictObject({
  raiserToldOn: z.string().refine(isDay, 'Write the day as YYYY-MM-DD.'),
  told: given,
  accepted: z.enum(yesNoUnknown),
  themes: z.array(z.enum(disagreementThemes)).min(1, 'Choose at least one theme.'),
});
export type CloseDisagreement = z.infer<typeof CloseDisagreement>;

/**
 * The states of an early help assessment. Draft, in progress, complete and reviewed are live: a family has one live
 * assessment (ASM-2).
 */
export const assessmentStates = [
  'draft',
  'in-progress',
  'complete',
  'reviewed',
  'closed',
  'superseded',
  'withdrawn',
] as const;
export type AssessmentState = (typeof assessmentStates)[number];

/** Assessment states in the words of a screen. */
export const assessmentStateLabels: Record<AssessmentState, string> = {
  draft: 'Draft',
  'in-progress': 'In progress',
  complete: 'Complete',
  reviewed: 'Reviewed',
  closed: 'Closed',
  superseded: 'Joined into another assessment',
  withdrawn: 'Withdrawn',
};

/** ASM-2: the states in which nobody starts another assessment of this family, but joins in with this one. */
export const liveAssessmentStates = [
  'draft',
  'in-progress',
  'complete',
  'reviewed',
] as const satisfies AssessmentState[];

/** What can be done to an assessment. */
export const assessmentVerbs = [
  'begin',
  'join',
  'write',
  'pass-on',
  'complete',
  'review',
  'build-on',
  'close',
  'join-into-other',
  'withdraw',
] as const;
export type AssessmentVerb = (typeof assessmentVerbs)[number];

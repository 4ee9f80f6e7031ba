import { z } from 'zod';

/** Where a contact can belong. */
export const triageRouteOutcomes = [
  '999',
  'front-door',
  'adult-safeguarding',
  'social-care-direct',
  'adult-social-care-direct',
  'return-to-screening',
  'check-first',
  'grade-first',
  'decide-threshold',
  'hold',
  'pit-stop',
  'pit-stop-adult-partners',
  'find-out-child',
  'not-pit-stop',
] as const;
export type TriageRouteOutcome = (typeof triageRouteOutcomes)[number];

/** The rows of the routing table, in the order in which it is printed. */
export const routeRuleIds = [
  'P1',
  'P3',
  'P4',
  'P5',
  'P2',
  'P6',
  'P7',
  'P8',
  'P9',
  'P10',
  'P11',
  'P12',
  'P13',
  'P14',
] as const;
export type RouteRuleId = (typeof routeRuleIds)[number];

/** What has to happen beside the route itself. */
export const triageAlsos = [
  'front-door',
  'adult-safeguarding',
  'marac',
  'allocated-worker',
  'check-social-care',
  'new-safeguarding-information',
  'front-door-consult',
  'grade',
  'decide-threshold',
  'second-risk-assessment',
  'find-out-child',
  'proportionality-note',
] as const;
export type TriageAlso = (typeof triageAlsos)[number];

/** Where a contact belongs, why, and what to do now. Every sentence is plain and holds no personal data. */
export const TriageRoute = z.strictObject({
  outcome: z.enum(triageRouteOutcomes),
  rule: z.enum(routeRuleIds),
  also: z.array(z.enum(triageAlsos)),
  because: z.array(z.string()),
  mustRecord: z.array(z.string()),
  nextStep: z.string(),
  /** The version of the parameters it was decided under. */
  version: z.string(),
});
export type TriageRoute = z.infer<typeof TriageRoute>;

/** Routes in short plain words, for a screen. */
export const routeTitles: Record<TriageRouteOutcome, string> = {
  '999': 'Ring 999 now, then the front door',
  'front-door': 'Send to the front door',
  'adult-safeguarding': 'Send to adult safeguarding',
  'social-care-direct': 'Share directly with social care',
  'adult-social-care-direct': 'Share directly with adult social care',
  'return-to-screening': 'Return to police screening',
  'check-first': 'Check with social care first',
  'grade-first': 'Have the risk graded first',
  'decide-threshold': 'Decide the threshold today',
  hold: 'Hold for the second risk assessment',
  'pit-stop': 'Ready for the triage meeting',
  'pit-stop-adult-partners': 'Ready for the triage meeting, adult-facing partners only',
  'find-out-child': 'Find out whether a child is linked',
  'not-pit-stop': 'Not for the triage meeting',
};

/** What has to happen beside the route, in short plain words. */
export const alsoTitles: Record<TriageAlso, string> = {
  'front-door': 'Ring the front door the same day',
  'adult-safeguarding': 'Tell adult safeguarding as well',
  marac: 'Refer to MARAC as well',
  'allocated-worker': 'Tell the allocated worker as well',
  'check-social-care': 'Ask whether social care know the family',
  'new-safeguarding-information': 'Flag as new safeguarding information',
  'front-door-consult': 'Talk to the front door the same day',
  grade: 'Have the risk graded',
  'decide-threshold': 'Decide whether it meets the council threshold',
  'second-risk-assessment': 'Ask for the second risk assessment',
  'find-out-child': 'Find out whether a child is linked',
  'proportionality-note': 'Write why sharing it is proportionate',
};

/** TRI-S2: only these two routes may be put on a meeting's list. */
export const listableRoutes = [
  'pit-stop',
  'pit-stop-adult-partners',
] as const satisfies TriageRouteOutcome[];

/** TRI-S2: whether a contact with this route may be put on a meeting's list. */
export function isListable(outcome: TriageRouteOutcome): boolean {
  return listableRoutes.some((route) => route === outcome);
}

/** TRI-S7: the routes that somebody at the front door has to know of at once. */
export const frontDoorRoutes = [
  '999',
  'front-door',
  'adult-safeguarding',
  'social-care-direct',
  'adult-social-care-direct',
] as const satisfies TriageRouteOutcome[];

/** What else has to happen that the front door has to know of at once. */
export const frontDoorAlsos = ['front-door', 'adult-safeguarding'] as const satisfies TriageAlso[];

/** TRI-S7: whether a contact with this answer is the front door's to see and to be told of. */
export function frontDoorHears(route: Pick<TriageRoute, 'outcome' | 'also'>): boolean {
  return goesToFrontDoor(route.outcome) || frontDoorAlsos.some((also) => route.also.includes(also));
}

/** TRI-S7: whether this route by itself is the front door's. */
export function goesToFrontDoor(outcome: TriageRouteOutcome): boolean {
  return frontDoorRoutes.some((route) => route === outcome);
}

/**
 * TRI-S3: how soon and how strongly a route protects; only the order means something. Routes that ask something first
 * stand above the meeting, because nothing is listed or closed until the answer is known, and below social care.
 */
export const routeIntensity: Record<TriageRouteOutcome, 0 | 1 | 2 | 3 | 4 | 5 | 6> = {
  'not-pit-stop': 0,
  'pit-stop-adult-partners': 1,
  'pit-stop': 2,
  'find-out-child': 3,
  hold: 3,
  'decide-threshold': 3,
  'grade-first': 3,
  'check-first': 3,
  'return-to-screening': 3,
  'adult-social-care-direct': 4,
  'adult-safeguarding': 4,
  'social-care-direct': 5,
  'front-door': 5,
  '999': 6,
};

/** TRI-S3: how strongly each thing beside the route protects, on the scale of `routeIntensity`. */
export const alsoIntensity: Record<TriageAlso, 1 | 3 | 4 | 5> = {
  'proportionality-note': 1,
  'find-out-child': 3,
  'second-risk-assessment': 3,
  'decide-threshold': 3,
  grade: 3,
  'front-door-consult': 3,
  'check-social-care': 3,
  'new-safeguarding-information': 4,
  'allocated-worker': 4,
  marac: 4,
  'adult-safeguarding': 4,
  'front-door': 5,
};

/** TRI-S3, TRI-S9: how strongly a whole answer protects: the highest of its route and of what happens beside it. */
export function answerIntensity(route: Pick<TriageRoute, 'outcome' | 'also'>): number {
  return Math.max(routeIntensity[route.outcome], ...route.also.map((also) => alsoIntensity[also]));
}

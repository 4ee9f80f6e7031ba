import type { TriageRouteOutcome } from '../triage/route.ts';

/** The kinds of agency that can take part. Which agencies do is the partnership's own setting (T03, T04, T30). */
export const agencyKinds = [
  'police',
  'childrens-social-care',
  'front-door',
  'early-help',
  'health',
  'education',
  'housing',
  'domestic-abuse',
  'drug-and-alcohol',
  'youth-justice',
  'adult-safeguarding',
  'charity',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** Kinds of agency in the words of a screen. */
export const agencyKindLabels: Record<AgencyKind, string> = {
  police: 'Police',
  'childrens-social-care': "Children's social care",
  'front-door': "Children's front door",
  'early-help': 'Early help',
  health: 'Health',
  education: 'Education',
  housing: 'Housing',
  'domestic-abuse': 'Domestic abuse',
  'drug-and-alcohol': 'Drug and alcohol',
  'youth-justice': 'Youth justice',
  'adult-safeguarding': 'Adult safeguarding',
  charity: 'Charity',
};

/** Who sees an item with no child linked (TRI-A8). OURS: agencies that work with the adult. */
export const adultFacingKinds = [
  'police',
  'housing',
  'domestic-abuse',
  'drug-and-alcohol',
  'adult-safeguarding',
] as const satisfies AgencyKind[];

// Others may hold the role of a front-door worker; what the meeting sends to social care is not theirs by that.
const frontDoorKinds = ['front-door', 'childrens-social-care'] as const satisfies AgencyKind[];

/** AGR-12: whether a front-door worker of an agency of this kind is given what the meeting sends to social care. */
export function takesReferrals(kind: AgencyKind): boolean {
  return frontDoorKinds.some((each) => each === kind);
}

/**
 * ACC-2: whether an agency of this kind may see an item on the list or be given work from it. Any route but the one for
 * everybody means the narrower audience.
 */
export function mayTakePart(kind: AgencyKind, routeOutcome: TriageRouteOutcome): boolean {
  return routeOutcome === 'pit-stop' || adultFacingKinds.some((each) => each === kind);
}

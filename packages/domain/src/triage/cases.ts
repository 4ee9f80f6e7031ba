import type { TriageFacts } from './facts.ts';
import type { TriageAlso, TriageRouteOutcome } from './route.ts';

/** A case in plain words. `differs` is what sets it apart from `ordinaryCase`. */
export type RouteCase = {
  id: string;
  name: string;
  differs: Partial<TriageFacts>;
  outcome: TriageRouteOutcome;
  also?: TriageAlso[];
};

/** A screened concern for a child, standard risk, below the threshold, not open: ready for the meeting. */
export const ordinaryCase: TriageFacts = {
  screenedByPolice: 'yes',
  immediateDanger: 'no',
  caseType: 'child-concern',
  childLinked: 'yes',
  risk: 'standard',
  meetsLaThreshold: 'no',
  openToSocialCare: 'no',
  secondRiskAssessment: 'not-applicable',
  secondAssessmentRaisedToHigh: 'no',
};

/** Domestic abuse with its second assessment done. */
export const abuse = { caseType: 'domestic-abuse', secondRiskAssessment: 'done' } as const;
/** A vulnerable adult with no child. */
export const adult = { caseType: 'vulnerable-adult', childLinked: 'no' } as const;

/** Every row of the routing table: what it is for, and the case beside it. */
export const rowCases: RouteCase[] = [
  {
    id: 'TRI-P1',
    name: 'somebody is in danger now',
    differs: { immediateDanger: 'yes' },
    outcome: '999',
    also: ['front-door'],
  },
  {
    id: 'TRI-P1',
    name: 'the officer is unsure about danger',
    differs: { immediateDanger: 'unsure' },
    outcome: '999',
    also: ['front-door'],
  },
  {
    id: 'TRI-P1',
    name: 'danger, and nothing else is known, not even a screening',
    differs: {
      immediateDanger: 'yes',
      screenedByPolice: 'no',
      risk: 'ungraded',
      openToSocialCare: 'unknown',
      meetsLaThreshold: 'unknown',
    },
    outcome: '999',
    also: ['front-door', 'check-social-care'],
  },
  {
    id: 'TRI-P3',
    name: 'high risk to a child',
    differs: { risk: 'high' },
    outcome: 'front-door',
  },
  {
    id: 'TRI-P3',
    name: 'high risk, and the family is open to social care: the worker hears too',
    differs: { risk: 'high', openToSocialCare: 'yes' },
    outcome: 'front-door',
    also: ['allocated-worker'],
  },
  {
    id: 'TRI-P3',
    name: 'high risk is not bounced back for want of a screening',
    differs: { risk: 'high', screenedByPolice: 'no' },
    outcome: 'front-door',
  },
  {
    id: 'TRI-P3',
    name: 'high risk does not wait for the second assessment',
    differs: { ...abuse, risk: 'high', secondRiskAssessment: 'not-done' },
    outcome: 'front-door',
    also: ['marac'],
  },
  {
    id: 'TRI-P3',
    name: 'high risk, whether a child is linked not known: the front door, as if one were',
    differs: { ...abuse, risk: 'high', childLinked: 'unknown' },
    outcome: 'front-door',
    also: ['marac', 'find-out-child'],
  },
  {
    id: 'TRI-P4',
    name: 'open to social care, medium risk',
    differs: { risk: 'medium', openToSocialCare: 'yes' },
    outcome: 'social-care-direct',
  },
  {
    id: 'TRI-P4',
    name: 'open to social care, and it meets the threshold: new safeguarding information',
    differs: { openToSocialCare: 'yes', meetsLaThreshold: 'yes' },
    outcome: 'social-care-direct',
    also: ['new-safeguarding-information'],
  },
  {
    id: 'TRI-P4',
    name: "an adult with no child, open to adults' social care",
    differs: { ...adult, openToSocialCare: 'yes' },
    outcome: 'adult-social-care-direct',
  },
  {
    id: 'TRI-P4',
    name: 'open to social care is not bounced back for want of a screening',
    differs: { openToSocialCare: 'yes', screenedByPolice: 'no' },
    outcome: 'social-care-direct',
  },
  {
    id: 'TRI-P5',
    name: 'standard risk that meets the threshold',
    differs: { meetsLaThreshold: 'yes' },
    outcome: 'front-door',
  },
  {
    id: 'TRI-P5',
    name: 'meets the threshold is not bounced back for want of a screening',
    differs: { meetsLaThreshold: 'yes', screenedByPolice: 'no' },
    outcome: 'front-door',
  },
  {
    id: 'TRI-P5',
    name: 'an adult with no child meets the threshold',
    differs: { ...adult, meetsLaThreshold: 'yes' },
    outcome: 'adult-safeguarding',
  },
  {
    id: 'TRI-P2',
    name: 'nobody has screened it',
    differs: { screenedByPolice: 'no' },
    outcome: 'return-to-screening',
  },
  {
    id: 'TRI-P6',
    name: 'nobody has asked social care',
    differs: { openToSocialCare: 'unknown' },
    outcome: 'check-first',
  },
  {
    id: 'TRI-P7',
    name: 'nobody has graded the risk',
    differs: { risk: 'ungraded' },
    outcome: 'grade-first',
  },
  {
    id: 'TRI-P7',
    name: 'ungraded domestic abuse talks to the front door the same day',
    differs: { ...abuse, risk: 'ungraded' },
    outcome: 'grade-first',
    also: ['front-door-consult'],
  },
  {
    id: 'TRI-P8',
    name: 'nobody has decided about the threshold',
    differs: { meetsLaThreshold: 'unknown' },
    outcome: 'decide-threshold',
  },
  {
    id: 'TRI-P9',
    name: 'domestic abuse without its second assessment',
    differs: { ...abuse, risk: 'medium', secondRiskAssessment: 'not-done' },
    outcome: 'hold',
  },
  {
    id: 'TRI-P9',
    name: 'domestic abuse, second assessment marked not applicable: that counts as not done',
    differs: { ...abuse, secondRiskAssessment: 'not-applicable' },
    outcome: 'hold',
  },
  {
    id: 'TRI-P10',
    name: 'the second assessment raised standard to high',
    differs: { ...abuse, secondAssessmentRaisedToHigh: 'yes' },
    outcome: 'front-door',
    also: ['marac'],
  },
  {
    id: 'TRI-P10',
    name: 'raised to high, and the family is open: not P4, or MARAC would not hear',
    differs: { ...abuse, secondAssessmentRaisedToHigh: 'yes', openToSocialCare: 'yes' },
    outcome: 'front-door',
    also: ['marac', 'allocated-worker'],
  },
  {
    id: 'TRI-P10',
    name: 'raised to high with no child',
    differs: { ...abuse, secondAssessmentRaisedToHigh: 'yes', childLinked: 'no' },
    outcome: 'adult-safeguarding',
    also: ['marac'],
  },
  {
    id: 'TRI-P10',
    name: 'raised to high, but nobody screened it: never bounced back',
    differs: { ...abuse, secondAssessmentRaisedToHigh: 'yes', screenedByPolice: 'no' },
    outcome: 'front-door',
    also: ['marac'],
  },
  {
    id: 'TRI-P11',
    name: 'medium risk with a child',
    differs: { risk: 'medium' },
    outcome: 'pit-stop',
  },
  {
    id: 'TRI-P11',
    name: 'medium risk, no child: adult-facing partners only',
    differs: { ...adult, risk: 'medium' },
    outcome: 'pit-stop-adult-partners',
    also: ['proportionality-note'],
  },
  {
    id: 'TRI-P11',
    name: 'medium risk, whether a child is linked not known: all partners, and find out',
    differs: { ...adult, risk: 'medium', childLinked: 'unknown' },
    outcome: 'pit-stop',
    also: ['find-out-child'],
  },
  { id: 'TRI-P12', name: 'standard risk with a child', differs: {}, outcome: 'pit-stop' },
  {
    id: 'TRI-P13',
    name: 'standard risk, whether a child is linked not known',
    differs: { childLinked: 'unknown' },
    outcome: 'find-out-child',
  },
  {
    id: 'TRI-P14',
    name: 'standard risk, an adult with no child',
    differs: adult,
    outcome: 'not-pit-stop',
  },
];

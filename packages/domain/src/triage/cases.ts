import type { CaseTable, RuleCase } from '../rule/case-table.ts';
import type { TriageFacts } from './facts.ts';
import type { TriageRouteInput } from './route-input.ts';
import type { RouteRuleId, TriageAlso, TriageRouteOutcome } from './route.ts';

/** What a case of the routing table expects. */
export type RouteExpected = {
  outcome: TriageRouteOutcome;
  rule: RouteRuleId;
  also: readonly TriageAlso[];
};
/** A case of the routing table in plain words. The facts are what sets it apart from `ordinaryCase`. */
export type RouteCase = RuleCase<TriageRouteInput, RouteExpected>;

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

const rowCases: RouteCase[] = [
  {
    id: 'TRI-P1',
    name: 'somebody is in danger now',
    facts: { immediateDanger: 'yes' },
    expected: { outcome: '999', rule: 'P1', also: ['front-door'] },
  },
  {
    id: 'TRI-P1',
    name: 'the officer is unsure about danger',
    facts: { immediateDanger: 'unsure' },
    expected: { outcome: '999', rule: 'P1', also: ['front-door'] },
  },
  {
    id: 'TRI-P1',
    name: 'danger, and nothing else is known, not even a screening',
    facts: {
      immediateDanger: 'yes',
      screenedByPolice: 'no',
      risk: 'ungraded',
      openToSocialCare: 'unknown',
      meetsLaThreshold: 'unknown',
    },
    expected: { outcome: '999', rule: 'P1', also: ['front-door', 'check-social-care'] },
  },
  {
    id: 'TRI-P3',
    name: 'high risk to a child',
    facts: { risk: 'high' },
    expected: { outcome: 'front-door', rule: 'P3', also: [] },
  },
  {
    id: 'TRI-P3',
    name: 'high risk, and the family is open to social care: the worker hears too',
    facts: { risk: 'high', openToSocialCare: 'yes' },
    expected: { outcome: 'front-door', rule: 'P3', also: ['allocated-worker'] },
  },
  {
    id: 'TRI-P3',
    name: 'high risk is not bounced back for want of a screening',
    facts: { risk: 'high', screenedByPolice: 'no' },
    expected: { outcome: 'front-door', rule: 'P3', also: [] },
  },
  {
    id: 'TRI-P3',
    name: 'high risk does not wait for the second assessment',
    facts: { ...abuse, risk: 'high', secondRiskAssessment: 'not-done' },
    expected: { outcome: 'front-door', rule: 'P3', also: ['marac'] },
  },
  {
    id: 'TRI-P3',
    name: 'high risk, whether a child is linked not known: the front door, as if one were',
    facts: { ...abuse, risk: 'high', childLinked: 'unknown' },
    expected: { outcome: 'front-door', rule: 'P3', also: ['marac', 'find-out-child'] },
  },
  {
    id: 'TRI-P4',
    name: 'open to social care, medium risk',
    facts: { risk: 'medium', openToSocialCare: 'yes' },
    expected: { outcome: 'social-care-direct', rule: 'P4', also: [] },
  },
  {
    id: 'TRI-P4',
    name: 'open to social care, and it meets the threshold: new safeguarding information',
    facts: { openToSocialCare: 'yes', meetsLaThreshold: 'yes' },
    expected: { outcome: 'social-care-direct', rule: 'P4', also: ['new-safeguarding-information'] },
  },
  {
    id: 'TRI-P4',
    name: 'a vulnerable adult with a child, open to social care: the adult is not lost behind the child',
    facts: { caseType: 'vulnerable-adult', openToSocialCare: 'yes' },
    expected: { outcome: 'social-care-direct', rule: 'P4', also: ['adult-safeguarding'] },
  },
  {
    id: 'TRI-P4',
    name: "an adult with no child, open to adults' social care",
    facts: { ...adult, openToSocialCare: 'yes' },
    expected: { outcome: 'adult-social-care-direct', rule: 'P4', also: [] },
  },
  {
    id: 'TRI-P4',
    name: 'open to social care is not bounced back for want of a screening',
    facts: { openToSocialCare: 'yes', screenedByPolice: 'no' },
    expected: { outcome: 'social-care-direct', rule: 'P4', also: [] },
  },
  {
    id: 'TRI-P5',
    name: 'standard risk that meets the threshold',
    facts: { meetsLaThreshold: 'yes' },
    expected: { outcome: 'front-door', rule: 'P5', also: [] },
  },
  {
    id: 'TRI-P5',
    name: 'meets the threshold is not bounced back for want of a screening',
    facts: { meetsLaThreshold: 'yes', screenedByPolice: 'no' },
    expected: { outcome: 'front-door', rule: 'P5', also: [] },
  },
  {
    id: 'TRI-P5',
    name: 'an adult with no child meets the threshold',
    facts: { ...adult, meetsLaThreshold: 'yes' },
    expected: { outcome: 'adult-safeguarding', rule: 'P5', also: [] },
  },
  {
    id: 'TRI-P2',
    name: 'nobody has screened it',
    facts: { screenedByPolice: 'no' },
    expected: { outcome: 'return-to-screening', rule: 'P2', also: [] },
  },
  {
    id: 'TRI-P6',
    name: 'nobody has asked social care',
    facts: { openToSocialCare: 'unknown' },
    expected: { outcome: 'check-first', rule: 'P6', also: [] },
  },
  {
    id: 'TRI-P7',
    name: 'nobody has graded the risk',
    facts: { risk: 'ungraded' },
    expected: { outcome: 'grade-first', rule: 'P7', also: [] },
  },
  {
    id: 'TRI-P7',
    name: 'ungraded domestic abuse talks to the front door the same day',
    facts: { ...abuse, risk: 'ungraded' },
    expected: { outcome: 'grade-first', rule: 'P7', also: ['front-door-consult'] },
  },
  {
    id: 'TRI-P8',
    name: 'nobody has decided about the threshold',
    facts: { meetsLaThreshold: 'unknown' },
    expected: { outcome: 'decide-threshold', rule: 'P8', also: [] },
  },
  {
    id: 'TRI-P9',
    name: 'domestic abuse without its second assessment',
    facts: { ...abuse, risk: 'medium', secondRiskAssessment: 'not-done' },
    expected: { outcome: 'hold', rule: 'P9', also: [] },
  },
  {
    id: 'TRI-P9',
    name: 'domestic abuse, second assessment marked not applicable: that counts as not done',
    facts: { ...abuse, secondRiskAssessment: 'not-applicable' },
    expected: { outcome: 'hold', rule: 'P9', also: [] },
  },
  {
    id: 'TRI-P10',
    name: 'the second assessment raised standard to high',
    facts: { ...abuse, secondAssessmentRaisedToHigh: 'yes' },
    expected: { outcome: 'front-door', rule: 'P10', also: ['marac'] },
  },
  {
    id: 'TRI-P10',
    name: 'the second assessment raised medium to high, and no child is linked',
    facts: { ...abuse, risk: 'medium', secondAssessmentRaisedToHigh: 'yes', childLinked: 'no' },
    expected: { outcome: 'adult-safeguarding', rule: 'P10', also: ['marac'] },
  },
  {
    id: 'TRI-P10',
    name: 'a raised grade that is not about domestic abuse',
    facts: { secondRiskAssessment: 'done', secondAssessmentRaisedToHigh: 'yes' },
    expected: { outcome: 'front-door', rule: 'P10', also: [] },
  },
  {
    id: 'TRI-P10',
    name: 'raised to high, whether a child is linked not known: the front door, as if one were',
    facts: { ...abuse, secondAssessmentRaisedToHigh: 'yes', childLinked: 'unknown' },
    expected: { outcome: 'front-door', rule: 'P10', also: ['marac', 'find-out-child'] },
  },
  {
    id: 'TRI-P11',
    name: 'medium risk with a child',
    facts: { risk: 'medium' },
    expected: { outcome: 'pit-stop', rule: 'P11', also: [] },
  },
  {
    id: 'TRI-P11',
    name: 'medium risk, no child: adult-facing partners only',
    facts: { ...adult, risk: 'medium' },
    expected: { outcome: 'pit-stop-adult-partners', rule: 'P11', also: ['proportionality-note'] },
  },
  {
    id: 'TRI-P11',
    name: 'medium risk, whether a child is linked not known: all partners, and find out',
    facts: { ...adult, risk: 'medium', childLinked: 'unknown' },
    expected: { outcome: 'pit-stop', rule: 'P11', also: ['find-out-child'] },
  },
  {
    id: 'TRI-P12',
    name: 'standard risk with a child',
    facts: {},
    expected: { outcome: 'pit-stop', rule: 'P12', also: [] },
  },
  {
    id: 'TRI-P13',
    name: 'standard risk, whether a child is linked not known',
    facts: { childLinked: 'unknown' },
    expected: { outcome: 'find-out-child', rule: 'P13', also: [] },
  },
  {
    id: 'TRI-P14',
    name: 'standard risk, an adult with no child',
    facts: adult,
    expected: { outcome: 'not-pit-stop', rule: 'P14', also: [] },
  },
];

/** Every row of the routing table: what it is for, and the case beside it. */
export const routingCases: CaseTable<TriageRouteInput, RouteExpected> = {
  title: 'Where a contact belongs, row by row',
  about:
    'The ordinary case is a concern for a child with a child linked, standard risk, screened by the police, no danger, below the council threshold, not open to social care. Each case says only what differs from it.',
  cases: rowCases,
};

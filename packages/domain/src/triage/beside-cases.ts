import { type RouteCase, abuse } from './cases.ts';

/** Cases about two answers that cannot both be true, and about what is not lost on the way. */
export const besideCases: RouteCase[] = [
  {
    id: 'TRI-S1',
    name: 'a concern for a child that says no child is linked: find out, not close',
    differs: { childLinked: 'no' },
    outcome: 'find-out-child',
  },
  {
    id: 'TRI-S1',
    name: 'a high-risk concern for a child that says no child is linked: the front door',
    differs: { childLinked: 'no', risk: 'high' },
    outcome: 'front-door',
    also: ['find-out-child'],
  },
  {
    id: 'TRI-A1',
    name: 'danger in a family that is open to social care',
    differs: { immediateDanger: 'yes', openToSocialCare: 'yes' },
    outcome: '999',
    also: ['front-door', 'allocated-worker'],
  },
  {
    id: 'TRI-A2',
    name: 'a vulnerable adult with a child, at high risk',
    differs: { caseType: 'vulnerable-adult', risk: 'high' },
    outcome: 'front-door',
    also: ['adult-safeguarding'],
  },
  {
    id: 'TRI-A3',
    name: 'danger, high-risk domestic abuse and no child',
    differs: { ...abuse, immediateDanger: 'yes', risk: 'high', childLinked: 'no' },
    outcome: '999',
    also: ['front-door', 'adult-safeguarding', 'marac'],
  },
  {
    id: 'TRI-A4',
    name: 'high risk, and nobody knows whether the family is open',
    differs: { risk: 'high', openToSocialCare: 'unknown' },
    outcome: 'front-door',
    also: ['check-social-care'],
  },
  {
    id: 'TRI-A5',
    name: 'open, and nobody has decided about the threshold',
    differs: { openToSocialCare: 'yes', meetsLaThreshold: 'unknown' },
    outcome: 'social-care-direct',
    also: ['new-safeguarding-information'],
  },
  {
    id: 'TRI-A6',
    name: 'ungraded domestic abuse that nobody screened',
    differs: { ...abuse, risk: 'ungraded', screenedByPolice: 'no' },
    outcome: 'return-to-screening',
    also: ['front-door-consult', 'grade'],
  },
  {
    id: 'TRI-A7',
    name: 'nothing is known yet: every question is asked today',
    differs: {
      ...abuse,
      risk: 'ungraded',
      childLinked: 'unknown',
      meetsLaThreshold: 'unknown',
      openToSocialCare: 'unknown',
      secondRiskAssessment: 'not-done',
    },
    outcome: 'check-first',
    also: [
      'front-door-consult',
      'grade',
      'decide-threshold',
      'second-risk-assessment',
      'find-out-child',
    ],
  },
  {
    id: 'TRI-A8',
    name: 'domestic abuse, medium risk, no child',
    differs: { ...abuse, risk: 'medium', childLinked: 'no' },
    outcome: 'pit-stop-adult-partners',
    also: ['proportionality-note'],
  },
];

import type { CaseTable } from '../rule/case-table.ts';
import { type RouteCase, type RouteExpected, abuse, adult } from './cases.ts';
import type { TriageRouteInput } from './route-input.ts';

const cases: RouteCase[] = [
  {
    id: 'TRI-A1',
    name: 'danger in a family that is open to social care',
    facts: { immediateDanger: 'yes', openToSocialCare: 'yes' },
    expected: { outcome: '999', rule: 'P1', also: ['front-door', 'allocated-worker'] },
  },
  {
    id: 'TRI-A2',
    name: 'a vulnerable adult with a child, at high risk',
    facts: { caseType: 'vulnerable-adult', risk: 'high' },
    expected: { outcome: 'front-door', rule: 'P3', also: ['adult-safeguarding'] },
  },
  {
    id: 'TRI-A3',
    name: 'danger, high-risk domestic abuse and no child',
    facts: { ...abuse, immediateDanger: 'yes', risk: 'high', childLinked: 'no' },
    expected: { outcome: '999', rule: 'P1', also: ['front-door', 'adult-safeguarding', 'marac'] },
  },
  {
    id: 'TRI-A4',
    name: 'high risk, and nobody knows whether the family is open',
    facts: { risk: 'high', openToSocialCare: 'unknown' },
    expected: { outcome: 'front-door', rule: 'P3', also: ['check-social-care'] },
  },
  {
    id: 'TRI-A5',
    name: 'open, and nobody has decided about the threshold',
    facts: { openToSocialCare: 'yes', meetsLaThreshold: 'unknown' },
    expected: { outcome: 'social-care-direct', rule: 'P4', also: ['new-safeguarding-information'] },
  },
  {
    id: 'TRI-A6',
    name: 'ungraded domestic abuse that nobody screened',
    facts: { ...abuse, risk: 'ungraded', screenedByPolice: 'no' },
    expected: { outcome: 'return-to-screening', rule: 'P2', also: ['front-door-consult', 'grade'] },
  },
  {
    id: 'TRI-A7',
    name: 'nothing is known yet: every question is asked today',
    facts: {
      ...abuse,
      risk: 'ungraded',
      childLinked: 'unknown',
      meetsLaThreshold: 'unknown',
      openToSocialCare: 'unknown',
      secondRiskAssessment: 'not-done',
    },
    expected: {
      outcome: 'check-first',
      rule: 'P6',
      also: [
        'front-door-consult',
        'grade',
        'decide-threshold',
        'second-risk-assessment',
        'find-out-child',
      ],
    },
  },
  {
    id: 'TRI-A8',
    name: 'domestic abuse, medium risk, no child',
    facts: { ...abuse, risk: 'medium', childLinked: 'no' },
    expected: { outcome: 'pit-stop-adult-partners', rule: 'P11', also: ['proportionality-note'] },
  },
  {
    id: 'TRI-A2',
    name: 'danger to a vulnerable adult where a child is linked',
    facts: { caseType: 'vulnerable-adult', immediateDanger: 'yes' },
    expected: { outcome: '999', rule: 'P1', also: ['front-door', 'adult-safeguarding'] },
  },
  {
    id: 'TRI-A7',
    name: 'danger in domestic abuse of which nothing else is known: first everyone is safe',
    facts: {
      ...abuse,
      immediateDanger: 'yes',
      childLinked: 'unknown',
      risk: 'ungraded',
      secondRiskAssessment: 'not-done',
    },
    expected: { outcome: '999', rule: 'P1', also: ['front-door'] },
  },
  {
    id: 'TRI-A9',
    name: 'raised to high, and the family is open to social care',
    facts: { ...abuse, secondAssessmentRaisedToHigh: 'yes', openToSocialCare: 'yes' },
    expected: { outcome: 'social-care-direct', rule: 'P4', also: ['front-door', 'marac'] },
  },
  {
    id: 'TRI-A9',
    name: 'raised to high, an adult with no child, open to social care',
    facts: {
      ...abuse,
      childLinked: 'no',
      secondAssessmentRaisedToHigh: 'yes',
      openToSocialCare: 'yes',
    },
    expected: {
      outcome: 'adult-social-care-direct',
      rule: 'P4',
      also: ['adult-safeguarding', 'marac'],
    },
  },
  {
    id: 'TRI-A9',
    name: 'raised to high, but nobody screened it',
    facts: { ...abuse, secondAssessmentRaisedToHigh: 'yes', screenedByPolice: 'no' },
    expected: { outcome: 'return-to-screening', rule: 'P2', also: ['front-door', 'marac'] },
  },
  {
    id: 'TRI-A9',
    name: 'raised to high, and nobody knows whether the family is open',
    facts: { ...abuse, secondAssessmentRaisedToHigh: 'yes', openToSocialCare: 'unknown' },
    expected: { outcome: 'check-first', rule: 'P6', also: ['front-door', 'marac'] },
  },
  {
    id: 'TRI-A9',
    name: 'raised to high, but no grade is given',
    facts: { ...abuse, secondAssessmentRaisedToHigh: 'yes', risk: 'ungraded' },
    expected: {
      outcome: 'grade-first',
      rule: 'P7',
      also: ['front-door', 'marac', 'front-door-consult'],
    },
  },
  {
    id: 'TRI-A9',
    name: 'raised to high, said not to be done: it counts as raised all the same',
    facts: { ...abuse, secondAssessmentRaisedToHigh: 'yes', secondRiskAssessment: 'not-done' },
    expected: { outcome: 'hold', rule: 'P9', also: ['front-door', 'marac'] },
  },
  {
    id: 'TRI-A9',
    name: 'raised to high for a vulnerable adult with a child, at the threshold',
    facts: {
      caseType: 'vulnerable-adult',
      secondAssessmentRaisedToHigh: 'yes',
      meetsLaThreshold: 'yes',
    },
    expected: { outcome: 'front-door', rule: 'P5', also: ['adult-safeguarding'] },
  },
  {
    id: 'TRI-A9',
    name: 'raised to high for a vulnerable adult with a child, nobody screened it',
    facts: {
      caseType: 'vulnerable-adult',
      secondAssessmentRaisedToHigh: 'yes',
      screenedByPolice: 'no',
    },
    expected: {
      outcome: 'return-to-screening',
      rule: 'P2',
      also: ['front-door', 'adult-safeguarding'],
    },
  },
  {
    id: 'TRI-A10',
    name: 'a concern for a child that says no child is linked: not for the meeting, and find out today',
    facts: { childLinked: 'no' },
    expected: { outcome: 'not-pit-stop', rule: 'P14', also: ['find-out-child'] },
  },
  {
    id: 'TRI-A10',
    name: 'the same at medium risk: for partners who work with adults, and find out today',
    facts: { childLinked: 'no', risk: 'medium' },
    expected: {
      outcome: 'pit-stop-adult-partners',
      rule: 'P11',
      also: ['find-out-child', 'proportionality-note'],
    },
  },
  {
    id: 'TRI-A10',
    name: 'the same at high risk: adult safeguarding as printed, and the front door',
    facts: { childLinked: 'no', risk: 'high' },
    expected: {
      outcome: 'adult-safeguarding',
      rule: 'P3',
      also: ['front-door', 'find-out-child'],
    },
  },
  {
    id: 'TRI-A10',
    name: 'the same, at the threshold',
    facts: { childLinked: 'no', meetsLaThreshold: 'yes' },
    expected: {
      outcome: 'adult-safeguarding',
      rule: 'P5',
      also: ['front-door', 'find-out-child'],
    },
  },
  {
    id: 'TRI-A10',
    name: 'the same, open to social care',
    facts: { childLinked: 'no', openToSocialCare: 'yes' },
    expected: {
      outcome: 'adult-social-care-direct',
      rule: 'P4',
      also: ['front-door', 'find-out-child'],
    },
  },
  {
    id: 'TRI-A10',
    name: 'the same, raised to high, and nobody screened it: both hear',
    facts: { childLinked: 'no', secondAssessmentRaisedToHigh: 'yes', screenedByPolice: 'no' },
    expected: {
      outcome: 'return-to-screening',
      rule: 'P2',
      also: ['front-door', 'adult-safeguarding', 'find-out-child'],
    },
  },
  {
    id: 'TRI-A10',
    name: 'the same, in danger',
    facts: { childLinked: 'no', immediateDanger: 'yes' },
    expected: {
      outcome: '999',
      rule: 'P1',
      also: ['front-door', 'adult-safeguarding', 'find-out-child'],
    },
  },
  {
    id: 'TRI-S4',
    name: 'switched on, medium risk with a child is still for the meeting',
    facts: { ...adult, childLinked: 'yes', risk: 'medium', mediumNeedsChild: true },
    expected: { outcome: 'pit-stop', rule: 'P11', also: [] },
  },
  {
    id: 'TRI-S4',
    name: 'switched on, medium risk with no child is not for the meeting',
    facts: { ...adult, risk: 'medium', mediumNeedsChild: true },
    expected: { outcome: 'not-pit-stop', rule: 'P14', also: [] },
  },
  {
    id: 'TRI-S4',
    name: 'switched on, medium risk asks about the child first',
    facts: { ...adult, risk: 'medium', childLinked: 'unknown', mediumNeedsChild: true },
    expected: { outcome: 'find-out-child', rule: 'P13', also: [] },
  },
];

/** What happens beside the route, two answers that cannot both be true, and the switch. */
export const besideCases: CaseTable<TriageRouteInput, RouteExpected> = {
  title: 'What is not lost on the way',
  about:
    'Whichever row matched first, what else has to happen stands beside the route. The ordinary case is that of the table above; each case says only what differs from it.',
  cases,
};

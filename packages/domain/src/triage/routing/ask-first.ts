import { type RouteRule, ifItGetsWorse, phone } from './rule.ts';

/** TRI-P2: printed after P5 on purpose, so that high risk or a met threshold is never bounced back. */
export const p2: RouteRule = {
  id: 'P2',
  source: 'S0; S1',
  matches: (facts) => facts.screenedByPolice === 'no',
  answer: () => ({
    outcome: 'return-to-screening',
    because: [
      'A specialist police decision maker has not screened it.',
      'The triage meeting takes only police information that has been screened.',
    ],
    mustRecord: ['Who it was returned to', 'When'],
    nextStep: `Return it to the specialist police decision maker today and say who is waiting for it. If it did not come from the police, talk to the front door instead (out of hours: the emergency duty team). ${ifItGetsWorse}`,
  }),
};

/** TRI-P6: nothing is listed until it is known whether social care are already working with someone in it. */
export const p6: RouteRule = {
  id: 'P6',
  source: 'OURS',
  matches: (facts) => facts.openToSocialCare === 'unknown',
  answer: () => ({
    outcome: 'check-first',
    because: [
      'It is not known whether anyone in the family is open to social care.',
      'It cannot be listed until that is known.',
    ],
    mustRecord: ['When social care were asked', 'What they answered'],
    nextStep: `${phone.frontDoor} and ask whether anyone in the family has a worker, children's or adults'. Then answer that question here. ${ifItGetsWorse}`,
  }),
};

/** TRI-P7: no route for a meeting without a grade from a person. */
export const p7: RouteRule = {
  id: 'P7',
  source: 'OURS',
  matches: (facts) => facts.risk === 'ungraded',
  answer: (facts) => ({
    outcome: 'grade-first',
    because: [
      'The risk has not been graded.',
      'Without a grade nobody can say where it belongs; a person gives it, the software never does.',
    ],
    mustRecord: ['The grade, who gave it, and when'],
    nextStep:
      facts.caseType === 'domestic-abuse'
        ? `Ask the police decision maker for a grade today. It is domestic abuse, so talk to the front door today as well, graded or not (out of hours: the emergency duty team). ${ifItGetsWorse}`
        : `Ask the police decision maker for a grade today. If anyone has been hurt, talk to the front door today as well, graded or not (out of hours: the emergency duty team). ${ifItGetsWorse}`,
  }),
};

/** TRI-P8: the police decision maker settles the threshold the same day; else the front door is asked. */
export const p8: RouteRule = {
  id: 'P8',
  source: 'OURS',
  matches: (facts) => facts.meetsLaThreshold === 'unknown',
  answer: () => ({
    outcome: 'decide-threshold',
    because: [
      "It is not known whether it meets the council's threshold for social care.",
      "The police threshold is lower than the council's, so being sent here says nothing about it.",
    ],
    mustRecord: ['Whether it meets the threshold, who decided, when and why'],
    nextStep: `Ask the police decision maker to decide today. If nobody can, talk to the front door today (out of hours: the emergency duty team). ${ifItGetsWorse}`,
  }),
};

/** TRI-P9: a domestic-abuse case waits for its second risk assessment, against a clock (CLK-R24). */
export const p9: RouteRule = {
  id: 'P9',
  source: 'S1; clock OURS',
  matches: (facts) => facts.caseType === 'domestic-abuse' && facts.secondRiskAssessment !== 'done',
  answer: () => ({
    outcome: 'hold',
    because: [
      'It is domestic abuse, and the second risk assessment has not been done.',
      'A police safeguarding officer looks at every domestic-abuse case a second time before it is listed.',
    ],
    mustRecord: ['Who made the second assessment', 'The date', 'The old grade and the new one'],
    nextStep: `Ask a police safeguarding officer for the second risk assessment now. If it is not done by the end of the next working day, talk to the front door. ${ifItGetsWorse}`,
  }),
};

import type { TriageFacts } from '../facts.ts';
import { highGoes } from './raised.ts';
import { type RouteAnswer, type RouteRule, phone } from './rule.ts';

/** The front door; only where it is known that no child is linked, adult safeguarding. */
function byChild(facts: TriageFacts): Pick<RouteAnswer, 'outcome' | 'nextStep'> {
  if (facts.childLinked === 'no')
    return {
      outcome: 'adult-safeguarding',
      nextStep: `${phone.adults}, say what you know and what you are worried about, and follow it up in writing today.`,
    };
  return {
    outcome: 'front-door',
    nextStep: `${phone.frontDoor}, say what you know and what you are worried about, and follow it up in writing today.`,
  };
}

/** TRI-P3: high risk goes to the front door, of any case type, open or not, threshold met or not. */
export const p3: RouteRule = {
  id: 'P3',
  source: 'S1; adult route OURS',
  matches: (facts) => facts.risk === 'high',
  answer: (facts) => ({
    ...byChild(facts),
    because: ['The risk is graded high.', highGoes],
    mustRecord: ['The grade, and who gave it', 'When it was sent', 'The reference you were given'],
  }),
};

/** TRI-P10: a second assessment that raised the grade to high gets P3's answer, in the place where it is printed. */
export const p10: RouteRule = {
  id: 'P10',
  source: 'OURS',
  matches: (facts) => facts.secondAssessmentRaisedToHigh === 'yes',
  answer: (facts) => ({
    ...byChild(facts),
    // Reasons and records of a raised grade are added whichever row matched (TRI-A9).
    because: [],
    mustRecord: [],
  }),
};

/** TRI-P4: what is open to social care is shared straight with them, not through a meeting. */
export const p4: RouteRule = {
  id: 'P4',
  source: 'S1; S4 §4.55',
  matches: (facts) => facts.openToSocialCare === 'yes',
  answer: (facts) => ({
    outcome: facts.childLinked === 'no' ? 'adult-social-care-direct' : 'social-care-direct',
    because: [
      'Someone in the family is open to social care.',
      'What the police know is shared directly with their social worker, so that nobody waits for a meeting.',
    ],
    mustRecord: ['The worker it was shared with', 'When', 'What was shared'],
    nextStep:
      'Ring the allocated worker now, or the duty worker if they cannot be reached (out of hours: the emergency duty team), and send what you shared in writing.',
  }),
};

/** TRI-P5: what meets the council threshold goes to the front door, medium or standard. */
export const p5: RouteRule = {
  id: 'P5',
  source: 'S1 for medium; standard OURS',
  matches: (facts) => facts.meetsLaThreshold === 'yes',
  answer: (facts) => ({
    ...byChild(facts),
    because: [
      "It meets the council's threshold for social care.",
      'The triage meeting is for worries below that threshold.',
    ],
    mustRecord: ['Why it meets the threshold'],
  }),
};

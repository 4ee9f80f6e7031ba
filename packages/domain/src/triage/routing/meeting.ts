import { type RouteRule, ifItGetsWorse } from './rule.ts';

const eligible = [
  'The facts that make it eligible',
  'Who screened it',
  'Why partners need to look at it together',
];
const belowThreshold = "It is below the council's threshold and not open to social care.";
const listIt = `Put it on the list of the next meeting. ${ifItGetsWorse}`;

/** TRI-P11: medium risk is for the meeting; with no child linked, only adult-facing partners see it. */
export const p11: RouteRule = {
  id: 'P11',
  source: 'S4 §4.55; visibility OURS',
  matches: (facts, parameters) =>
    facts.risk === 'medium' && (!parameters.mediumNeedsChild || facts.childLinked === 'yes'),
  answer: (facts) =>
    facts.childLinked === 'no'
      ? {
          outcome: 'pit-stop-adult-partners',
          because: [
            'The risk is medium.',
            belowThreshold,
            'No child is linked, so only partners who work with adults see it.',
          ],
          mustRecord: [...eligible, 'Why sharing it is proportionate'],
          nextStep: `Write why sharing it is proportionate, then put it on the list of the next meeting. ${ifItGetsWorse}`,
        }
      : {
          outcome: 'pit-stop',
          because: ['The risk is medium.', belowThreshold],
          mustRecord: eligible,
          nextStep: listIt,
        },
};

/** TRI-P12: standard risk with a child linked is for the meeting. */
export const p12: RouteRule = {
  id: 'P12',
  source: 'S4 §4.55',
  matches: (facts) => facts.childLinked === 'yes',
  answer: () => ({
    outcome: 'pit-stop',
    because: ['The risk is standard, and a child is linked.', belowThreshold],
    mustRecord: eligible,
    nextStep: listIt,
  }),
};

/** TRI-P13: whether a child is linked decides between P12 and P14, so it is found out first. */
export const p13: RouteRule = {
  id: 'P13',
  source: 'OURS',
  matches: (facts) => facts.childLinked === 'unknown',
  answer: (facts) => ({
    outcome: 'find-out-child',
    because: [
      `The risk is ${facts.risk}, and it is not known whether a child is linked.`,
      'With a child it is for the meeting; without one it is not.',
    ],
    mustRecord: ['How it was checked whether a child is linked, and the answer'],
    nextStep: `Find out today whether a child or unborn baby is linked: police records first, then ask the front door (out of hours: the emergency duty team). Then answer that question here. ${ifItGetsWorse}`,
  }),
};

/** TRI-P14: what is left is not for the meeting. It still has an owner: the police, or the adult route. */
export const p14: RouteRule = {
  id: 'P14',
  source: 'S4 §4.55, by exclusion',
  matches: (facts) => facts.childLinked === 'no',
  answer: (facts) => ({
    outcome: 'not-pit-stop',
    because: [
      `The risk is ${facts.risk}, and no child is linked.`,
      facts.risk === 'medium'
        ? 'This partnership lists medium and standard risk only where a child is linked.'
        : 'The meeting takes standard risk only where a child is linked.',
    ],
    mustRecord: ['Why it is not for the meeting, and what the police do instead'],
    nextStep:
      facts.caseType === 'vulnerable-adult'
        ? 'Talk to adult safeguarding about the adult, say what the police will do themselves, and write both down. If anyone is in danger, ring 999.'
        : 'Say what the police will do themselves, and write it down. If you are still worried about an adult, talk to adult safeguarding. If anyone is in danger, ring 999.',
  }),
};

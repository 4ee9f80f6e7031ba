import type { CaseTable } from '../rule/case-table.ts';
import { abuse, adult } from './cases.ts';
import type { TriageRouteInput } from './route-input.ts';
import type { RouteWords } from './words-cases.ts';

/** What the rows from the second risk assessment to the meeting say. */
export const meetingWordsCases: CaseTable<TriageRouteInput, RouteWords> = {
  title: 'What the answer says: the second risk assessment and the meeting',
  about:
    'The reasons, what must be recorded and the next step, word for word. The ordinary case is that of the first table; each case says only what differs from it.',
  cases: [
    {
      id: 'TRI-P9',
      name: 'second risk assessment not done',
      facts: { ...abuse, secondRiskAssessment: 'not-done' },
      expected: {
        because: [
          'It is domestic abuse, and the second risk assessment has not been done.',
          'A police safeguarding officer looks at every domestic-abuse case a second time before it is listed.',
        ],
        mustRecord: ['Who made the second assessment', 'The date', 'The old grade and the new one'],
        nextStep:
          'Ask a police safeguarding officer for the second risk assessment now. If it is not done by the end of the next working day, talk to the front door. If anything gets worse before then, ring the front door or the emergency duty team; if anyone is in danger, ring 999.',
      },
    },
    {
      id: 'TRI-P10',
      name: 'standard, raised to high',
      facts: { ...abuse, secondAssessmentRaisedToHigh: 'yes' },
      expected: {
        because: [
          'The second risk assessment raised the grade to high (it was standard). Both grades are kept.',
          'High risk never waits for a meeting, whether or not the family is open to social care and whatever the threshold.',
        ],
        mustRecord: [
          'Both grades, and who gave each',
          'When it was sent',
          'The reference you were given',
        ],
        nextStep:
          'Ring the front door now (out of hours: the emergency duty team), say what you know and what you are worried about, and follow it up in writing today.',
      },
    },
    {
      id: 'TRI-P10',
      name: 'medium, raised to high, no child',
      facts: { ...abuse, risk: 'medium', childLinked: 'no', secondAssessmentRaisedToHigh: 'yes' },
      expected: {
        because: [
          'The second risk assessment raised the grade to high (it was medium). Both grades are kept.',
          'High risk never waits for a meeting, whether or not the family is open to social care and whatever the threshold.',
        ],
        mustRecord: [
          'Both grades, and who gave each',
          'When it was sent',
          'The reference you were given',
        ],
        nextStep:
          'Ring adult safeguarding now (out of hours: the emergency duty team), say what you know and what you are worried about, and follow it up in writing today.',
      },
    },
    {
      id: 'TRI-P11',
      name: 'medium risk',
      facts: { risk: 'medium' },
      expected: {
        because: [
          'The risk is medium.',
          "It is below the council's threshold and not open to social care.",
        ],
        mustRecord: [
          'The facts that make it eligible',
          'Who screened it',
          'Why partners need to look at it together',
        ],
        nextStep:
          'Put it on the list of the next meeting. If anything gets worse before then, ring the front door or the emergency duty team; if anyone is in danger, ring 999.',
      },
    },
    {
      id: 'TRI-P11',
      name: 'medium risk, no child',
      facts: { ...adult, risk: 'medium' },
      expected: {
        because: [
          'The risk is medium.',
          "It is below the council's threshold and not open to social care.",
          'No child is linked, so only partners who work with adults see it.',
        ],
        mustRecord: [
          'The facts that make it eligible',
          'Who screened it',
          'Why partners need to look at it together',
          'Why sharing it is proportionate',
        ],
        nextStep:
          'Write why sharing it is proportionate, then put it on the list of the next meeting. If anything gets worse before then, ring the front door or the emergency duty team; if anyone is in danger, ring 999.',
      },
    },
    {
      id: 'TRI-P12',
      name: 'standard risk with a child',
      facts: {},
      expected: {
        because: [
          'The risk is standard, and a child is linked.',
          "It is below the council's threshold and not open to social care.",
        ],
        mustRecord: [
          'The facts that make it eligible',
          'Who screened it',
          'Why partners need to look at it together',
        ],
        nextStep:
          'Put it on the list of the next meeting. If anything gets worse before then, ring the front door or the emergency duty team; if anyone is in danger, ring 999.',
      },
    },
    {
      id: 'TRI-P13',
      name: 'not known whether a child is linked',
      facts: { childLinked: 'unknown' },
      expected: {
        because: [
          'The risk is standard, and it is not known whether a child is linked.',
          'With a child it is for the meeting; without one it is not.',
        ],
        mustRecord: ['How it was checked whether a child is linked, and the answer'],
        nextStep:
          'Find out today whether a child or unborn baby is linked: police records first, then ask the front door (out of hours: the emergency duty team). Then answer that question here. If anything gets worse before then, ring the front door or the emergency duty team; if anyone is in danger, ring 999.',
      },
    },
    {
      id: 'TRI-P14',
      name: 'standard risk, a vulnerable adult with no child',
      facts: { ...adult },
      expected: {
        because: [
          'The risk is standard, and no child is linked.',
          'The meeting takes standard risk only where a child is linked.',
        ],
        mustRecord: ['Why it is not for the meeting, and what the police do instead'],
        nextStep:
          'Talk to adult safeguarding about the adult, say what the police will do themselves, and write both down. If anyone is in danger, ring 999.',
      },
    },
    {
      id: 'TRI-P14',
      name: 'standard risk, domestic abuse with no child',
      facts: { ...abuse, childLinked: 'no' },
      expected: {
        because: [
          'The risk is standard, and no child is linked.',
          'The meeting takes standard risk only where a child is linked.',
        ],
        mustRecord: ['Why it is not for the meeting, and what the police do instead'],
        nextStep:
          'Say what the police will do themselves, and write it down. If you are still worried about an adult, talk to adult safeguarding. If anyone is in danger, ring 999.',
      },
    },
    {
      id: 'TRI-P14',
      name: 'medium risk with no child, where the partnership needs a child',
      facts: { ...adult, risk: 'medium', mediumNeedsChild: true },
      expected: {
        because: [
          'The risk is medium, and no child is linked.',
          'This partnership lists medium and standard risk only where a child is linked.',
        ],
        mustRecord: ['Why it is not for the meeting, and what the police do instead'],
        nextStep:
          'Talk to adult safeguarding about the adult, say what the police will do themselves, and write both down. If anyone is in danger, ring 999.',
      },
    },
  ],
};

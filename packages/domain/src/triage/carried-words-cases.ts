import type { CaseTable } from '../rule/case-table.ts';
import { abuse } from './cases.ts';
import type { TriageRouteInput } from './route-input.ts';
import type { RouteWords } from './words-cases.ts';

/** What is added whichever row matched. */
export const carriedWordsCases: CaseTable<TriageRouteInput, RouteWords> = {
  title: 'What the answer says: a raised grade, and answers that contradict each other',
  about:
    'The reasons, what must be recorded and the next step, word for word. The ordinary case is that of the first table; each case says only what differs from it.',
  cases: [
    {
      id: 'TRI-A9',
      name: 'raised to high in a family that is open',
      facts: { ...abuse, openToSocialCare: 'yes', secondAssessmentRaisedToHigh: 'yes' },
      expected: {
        because: [
          'Someone in the family is open to social care.',
          'What the police know is shared directly with their social worker, so that nobody waits for a meeting.',
          'The second risk assessment raised the grade to high (it was standard). Both grades are kept.',
          'High risk never waits for a meeting, whether or not the family is open to social care and whatever the threshold.',
        ],
        mustRecord: [
          'The worker it was shared with',
          'When',
          'What was shared',
          'Both grades, and who gave each',
          'When it was sent',
          'The reference you were given',
        ],
        nextStep:
          'Ring the front door now (out of hours: the emergency duty team) and say that the grade was raised to high. Ring the allocated worker now, or the duty worker if they cannot be reached (out of hours: the emergency duty team), and send what you shared in writing.',
      },
    },
    {
      id: 'TRI-A9',
      name: 'raised to high for a vulnerable adult, with no grade before, and not screened',
      facts: {
        caseType: 'vulnerable-adult',
        risk: 'ungraded',
        screenedByPolice: 'no',
        secondRiskAssessment: 'done',
        secondAssessmentRaisedToHigh: 'yes',
      },
      expected: {
        because: [
          'A specialist police decision maker has not screened it.',
          'The triage meeting takes only police information that has been screened.',
          'The second risk assessment raised the grade to high (it had no grade before). Both grades are kept.',
          'High risk never waits for a meeting, whether or not the family is open to social care and whatever the threshold.',
        ],
        mustRecord: [
          'Who it was returned to',
          'When',
          'Both grades, and who gave each',
          'When it was sent',
          'The reference you were given',
        ],
        nextStep:
          'Ring the front door and adult safeguarding now (out of hours: the emergency duty team) and say that the grade was raised to high. Return it to the specialist police decision maker today and say who is waiting for it. If it did not come from the police, talk to the front door instead (out of hours: the emergency duty team). If anything gets worse before then, ring the front door or the emergency duty team; if anyone is in danger, ring 999.',
      },
    },
    {
      id: 'TRI-A9',
      name: 'high already, and raised',
      facts: { ...abuse, risk: 'high', secondAssessmentRaisedToHigh: 'yes' },
      expected: {
        because: [
          'The risk is graded high.',
          'High risk never waits for a meeting, whether or not the family is open to social care and whatever the threshold.',
          'The second risk assessment raised the grade to high (the grade given is high already). Both grades are kept.',
        ],
        mustRecord: [
          'The grade, and who gave it',
          'When it was sent',
          'The reference you were given',
          'Both grades, and who gave each',
        ],
        nextStep:
          'Ring the front door now (out of hours: the emergency duty team), say what you know and what you are worried about, and follow it up in writing today.',
      },
    },
    {
      id: 'TRI-A9',
      name: 'a vulnerable adult with a child, raised to high',
      facts: {
        caseType: 'vulnerable-adult',
        secondRiskAssessment: 'done',
        secondAssessmentRaisedToHigh: 'yes',
      },
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
          'Ring adult safeguarding now (out of hours: the emergency duty team) and say that the grade was raised to high. Ring the front door now (out of hours: the emergency duty team), say what you know and what you are worried about, and follow it up in writing today.',
      },
    },
    {
      id: 'TRI-A2',
      name: 'a vulnerable adult with a child, high risk that nobody raised',
      facts: { caseType: 'vulnerable-adult', risk: 'high' },
      expected: {
        because: [
          'The risk is graded high.',
          'High risk never waits for a meeting, whether or not the family is open to social care and whatever the threshold.',
        ],
        mustRecord: [
          'The grade, and who gave it',
          'When it was sent',
          'The reference you were given',
        ],
        nextStep:
          'Ring the front door now (out of hours: the emergency duty team), say what you know and what you are worried about, and follow it up in writing today.',
      },
    },
    {
      id: 'TRI-A9',
      name: 'raised in an emergency',
      facts: { ...abuse, immediateDanger: 'yes', secondAssessmentRaisedToHigh: 'yes' },
      expected: {
        because: [
          'Someone is in immediate danger.',
          'Danger comes before every other rule; the triage meeting is not for emergencies.',
          'The second risk assessment raised the grade to high (it was standard). Both grades are kept.',
          'High risk never waits for a meeting, whether or not the family is open to social care and whatever the threshold.',
        ],
        mustRecord: [
          'Who rang 999, and when',
          'The police log number',
          'Who at the front door was told by telephone, and when',
          'When the written follow-up was sent',
          'Both grades, and who gave each',
          'When it was sent',
          'The reference you were given',
        ],
        nextStep:
          'Ring 999 now. When everyone is safe, ring the front door today (out of hours: the emergency duty team), and follow it up in writing.',
      },
    },
    {
      id: 'TRI-A10',
      name: 'a concern for a child with no child linked, standard risk',
      facts: { childLinked: 'no' },
      expected: {
        because: [
          'The risk is standard, and no child is linked.',
          'The meeting takes standard risk only where a child is linked.',
          'It is a concern for a child, but says that no child is linked. The two answers contradict each other, so find out which of them is right.',
        ],
        mustRecord: ['Why it is not for the meeting, and what the police do instead'],
        nextStep:
          'First find out today whether a child or unborn baby is linked: police records first, then ask the front door (out of hours: the emergency duty team), and answer that question here. Say what the police will do themselves, and write it down. If you are still worried about an adult, talk to adult safeguarding. If anyone is in danger, ring 999.',
      },
    },
    {
      id: 'TRI-A10',
      name: 'a concern for a child with no child linked, medium risk',
      facts: { childLinked: 'no', risk: 'medium' },
      expected: {
        because: [
          'The risk is medium.',
          "It is below the council's threshold and not open to social care.",
          'No child is linked, so only partners who work with adults see it.',
          'It is a concern for a child, but says that no child is linked. The two answers contradict each other, so find out which of them is right.',
        ],
        mustRecord: [
          'The facts that make it eligible',
          'Who screened it',
          'Why partners need to look at it together',
          'Why sharing it is proportionate',
        ],
        nextStep:
          'First find out today whether a child or unborn baby is linked: police records first, then ask the front door (out of hours: the emergency duty team), and answer that question here. Write why sharing it is proportionate, then put it on the list of the next meeting. If anything gets worse before then, ring the front door or the emergency duty team; if anyone is in danger, ring 999.',
      },
    },
    {
      id: 'TRI-A10',
      name: 'a concern for a child with no child linked, open to social care',
      facts: { childLinked: 'no', openToSocialCare: 'yes' },
      expected: {
        because: [
          'Someone in the family is open to social care.',
          'What the police know is shared directly with their social worker, so that nobody waits for a meeting.',
          'It is a concern for a child, but says that no child is linked. The two answers contradict each other, so find out which of them is right.',
        ],
        mustRecord: ['The worker it was shared with', 'When', 'What was shared'],
        nextStep:
          'Ring the front door now (out of hours: the emergency duty team) and say that it is a concern for a child. Ring the allocated worker now, or the duty worker if they cannot be reached (out of hours: the emergency duty team), and send what you shared in writing.',
      },
    },
    {
      id: 'TRI-A10',
      name: 'a concern for a child with no child linked, raised to high',
      facts: {
        childLinked: 'no',
        secondRiskAssessment: 'done',
        secondAssessmentRaisedToHigh: 'yes',
      },
      expected: {
        because: [
          'The second risk assessment raised the grade to high (it was standard). Both grades are kept.',
          'High risk never waits for a meeting, whether or not the family is open to social care and whatever the threshold.',
          'It is a concern for a child, but says that no child is linked. The two answers contradict each other, so find out which of them is right.',
        ],
        mustRecord: [
          'Both grades, and who gave each',
          'When it was sent',
          'The reference you were given',
        ],
        nextStep:
          'Ring the front door now (out of hours: the emergency duty team) and say that the grade was raised to high. Ring adult safeguarding now (out of hours: the emergency duty team), say what you know and what you are worried about, and follow it up in writing today.',
      },
    },
    {
      id: 'TRI-S1',
      name: 'a raised grade, but no second assessment done',
      facts: { secondAssessmentRaisedToHigh: 'yes' },
      expected: {
        because: [
          'The second risk assessment raised the grade to high (it was standard). Both grades are kept.',
          'High risk never waits for a meeting, whether or not the family is open to social care and whatever the threshold.',
          'The second risk assessment is said to have raised the grade, but not to be done. The raised grade counts all the same.',
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
      id: 'TRI-S1',
      name: 'domestic abuse whose second assessment is marked not applicable',
      facts: { caseType: 'domestic-abuse' },
      expected: {
        because: [
          'It is domestic abuse, and the second risk assessment has not been done.',
          'A police safeguarding officer looks at every domestic-abuse case a second time before it is listed.',
          'Every domestic-abuse case needs a second risk assessment, so "not applicable" counts as not done.',
        ],
        mustRecord: ['Who made the second assessment', 'The date', 'The old grade and the new one'],
        nextStep:
          'Ask a police safeguarding officer for the second risk assessment now. If it is not done by the end of the next working day, talk to the front door. If anything gets worse before then, ring the front door or the emergency duty team; if anyone is in danger, ring 999.',
      },
    },
  ],
};

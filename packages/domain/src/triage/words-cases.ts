import type { CaseTable } from '../rule/case-table.ts';
import { abuse, adult } from './cases.ts';
import type { TriageRouteInput } from './route-input.ts';
import type { TriageRoute } from './route.ts';

/** What an answer says, word for word. */
export type RouteWords = Pick<TriageRoute, 'because' | 'mustRecord' | 'nextStep'>;

/** What the rows from danger to the threshold say. */
export const wordsCases: CaseTable<TriageRouteInput, RouteWords> = {
  title: 'What the answer says: danger, social care and questions first',
  about:
    'The reasons, what must be recorded and the next step, word for word. The ordinary case is that of the first table; each case says only what differs from it.',
  cases: [
    {
      id: 'TRI-P1',
      name: 'danger',
      facts: { immediateDanger: 'yes' },
      expected: {
        because: [
          'Someone is in immediate danger.',
          'Danger comes before every other rule; the triage meeting is not for emergencies.',
        ],
        mustRecord: [
          'Who rang 999, and when',
          'The police log number',
          'Who at the front door was told by telephone, and when',
          'When the written follow-up was sent',
        ],
        nextStep:
          'Ring 999 now. When everyone is safe, ring the front door today (out of hours: the emergency duty team), and follow it up in writing.',
      },
    },
    {
      id: 'TRI-P1',
      name: 'doubt about danger',
      facts: { immediateDanger: 'unsure' },
      expected: {
        because: [
          'Someone may be in immediate danger, and being unsure counts as yes.',
          'Danger comes before every other rule; the triage meeting is not for emergencies.',
        ],
        mustRecord: [
          'Who rang 999, and when',
          'The police log number',
          'Who at the front door was told by telephone, and when',
          'When the written follow-up was sent',
          'Why there is doubt about the danger',
        ],
        nextStep:
          'Ring 999 now. When everyone is safe, ring the front door today (out of hours: the emergency duty team), and follow it up in writing.',
      },
    },
    {
      id: 'TRI-P3',
      name: 'high risk',
      facts: { risk: 'high' },
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
      id: 'TRI-P3',
      name: 'high risk, no child',
      facts: { ...adult, risk: 'high' },
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
          'Ring adult safeguarding now (out of hours: the emergency duty team), say what you know and what you are worried about, and follow it up in writing today.',
      },
    },
    {
      id: 'TRI-P4',
      name: 'open to social care',
      facts: { openToSocialCare: 'yes' },
      expected: {
        because: [
          'Someone in the family is open to social care.',
          'What the police know is shared directly with their social worker, so that nobody waits for a meeting.',
        ],
        mustRecord: ['The worker it was shared with', 'When', 'What was shared'],
        nextStep:
          'Ring the allocated worker now, or the duty worker if they cannot be reached (out of hours: the emergency duty team), and send what you shared in writing.',
      },
    },
    {
      id: 'TRI-P5',
      name: 'at the threshold',
      facts: { meetsLaThreshold: 'yes' },
      expected: {
        because: [
          "It meets the council's threshold for social care.",
          'The triage meeting is for worries below that threshold.',
        ],
        mustRecord: ['Why it meets the threshold'],
        nextStep:
          'Ring the front door now (out of hours: the emergency duty team), say what you know and what you are worried about, and follow it up in writing today.',
      },
    },
    {
      id: 'TRI-P5',
      name: 'at the threshold, no child',
      facts: { ...adult, meetsLaThreshold: 'yes' },
      expected: {
        because: [
          "It meets the council's threshold for social care.",
          'The triage meeting is for worries below that threshold.',
        ],
        mustRecord: ['Why it meets the threshold'],
        nextStep:
          'Ring adult safeguarding now (out of hours: the emergency duty team), say what you know and what you are worried about, and follow it up in writing today.',
      },
    },
    {
      id: 'TRI-P2',
      name: 'not screened',
      facts: { screenedByPolice: 'no' },
      expected: {
        because: [
          'A specialist police decision maker has not screened it.',
          'The triage meeting takes only police information that has been screened.',
        ],
        mustRecord: ['Who it was returned to', 'When'],
        nextStep:
          'Return it to the specialist police decision maker today and say who is waiting for it. If it did not come from the police, talk to the front door instead (out of hours: the emergency duty team). If anything gets worse before then, ring the front door or the emergency duty team; if anyone is in danger, ring 999.',
      },
    },
    {
      id: 'TRI-P6',
      name: 'not known whether it is open',
      facts: { openToSocialCare: 'unknown' },
      expected: {
        because: [
          'It is not known whether anyone in the family is open to social care.',
          'It cannot be listed until that is known.',
        ],
        mustRecord: ['When social care were asked', 'What they answered'],
        nextStep:
          "Ring the front door now (out of hours: the emergency duty team) and ask whether anyone in the family has a worker, children's or adults'. Then answer that question here. If anything gets worse before then, ring the front door or the emergency duty team; if anyone is in danger, ring 999.",
      },
    },
    {
      id: 'TRI-P7',
      name: 'not graded',
      facts: { risk: 'ungraded' },
      expected: {
        because: [
          'The risk has not been graded.',
          'Without a grade nobody can say where it belongs; a person gives it, the software never does.',
        ],
        mustRecord: ['The grade, who gave it, and when'],
        nextStep:
          'Ask the police decision maker for a grade today. If anyone has been hurt, talk to the front door today as well, graded or not (out of hours: the emergency duty team). If anything gets worse before then, ring the front door or the emergency duty team; if anyone is in danger, ring 999.',
      },
    },
    {
      id: 'TRI-P7',
      name: 'domestic abuse, not graded',
      facts: { ...abuse, risk: 'ungraded' },
      expected: {
        because: [
          'The risk has not been graded.',
          'Without a grade nobody can say where it belongs; a person gives it, the software never does.',
        ],
        mustRecord: ['The grade, who gave it, and when'],
        nextStep:
          'Ask the police decision maker for a grade today. It is domestic abuse, so talk to the front door today as well, graded or not (out of hours: the emergency duty team). If anything gets worse before then, ring the front door or the emergency duty team; if anyone is in danger, ring 999.',
      },
    },
    {
      id: 'TRI-P8',
      name: 'threshold not decided',
      facts: { meetsLaThreshold: 'unknown' },
      expected: {
        because: [
          "It is not known whether it meets the council's threshold for social care.",
          "The police threshold is lower than the council's, so being sent here says nothing about it.",
        ],
        mustRecord: ['Whether it meets the threshold, who decided, when and why'],
        nextStep:
          'Ask the police decision maker to decide today. If nobody can, talk to the front door today (out of hours: the emergency duty team). If anything gets worse before then, ring the front door or the emergency duty team; if anyone is in danger, ring 999.',
      },
    },
  ],
};

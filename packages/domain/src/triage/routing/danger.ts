import type { RouteRule } from './rule.ts';

/** TRI-P1: danger comes before everything; unsure counts as yes. */
export const p1: RouteRule = {
  id: 'P1',
  source: 'OURS; S2',
  matches: (facts) => facts.immediateDanger !== 'no',
  answer: (facts) => ({
    outcome: '999',
    because: [
      facts.immediateDanger === 'yes'
        ? 'Someone is in immediate danger.'
        : 'Someone may be in immediate danger, and being unsure counts as yes.',
      'Danger comes before every other rule; the triage meeting is not for emergencies.',
    ],
    mustRecord: [
      'Who rang 999, and when',
      'The police log number',
      'Who at the front door was told by telephone, and when',
      'When the written follow-up was sent',
      ...(facts.immediateDanger === 'yes' ? [] : ['Why there is doubt about the danger']),
    ],
    nextStep:
      'Ring 999 now. When everyone is safe, ring the front door today (out of hours: the emergency duty team), and follow it up in writing.',
  }),
};

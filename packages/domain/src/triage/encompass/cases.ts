import type { CaseTable } from '../../rule/case-table.ts';
import type { EncompassAnswer, EncompassFacts } from './check-encompass.ts';

/** Whether Operation Encompass was sent, and if not, who sends it now. */
export const encompassCases: CaseTable<
  Partial<EncompassFacts>,
  Pick<EncompassAnswer, 'outcome' | 'rule'>
> = {
  title: 'Operation Encompass: was the school told?',
  about:
    'A duty of the police where a child from reception to the age of 17 is a victim of domestic abuse on reasonable grounds. What is left out is not known. The triage meeting never waits for it and never replaces it.',
  cases: [
    {
      id: 'TRI-E1',
      name: 'no reasonable grounds',
      facts: { policeReasonableGrounds: 'no', childReceptionTo17: 'yes', sent: 'no' },
      expected: { outcome: 'not-applicable', rule: 'E1' },
    },
    {
      id: 'TRI-E2',
      name: 'a baby and a toddler',
      facts: { policeReasonableGrounds: 'yes', childReceptionTo17: 'no', sent: 'not-applicable' },
      expected: { outcome: 'not-applicable', rule: 'E2' },
    },
    {
      id: 'TRI-E3',
      name: 'sent',
      facts: { policeReasonableGrounds: 'yes', childReceptionTo17: 'yes', sent: 'yes' },
      expected: { outcome: 'sent', rule: 'E3' },
    },
    {
      id: 'TRI-E3',
      name: 'sent, before anybody knew more',
      facts: { sent: 'yes' },
      expected: { outcome: 'sent', rule: 'E3' },
    },
    {
      id: 'TRI-E4',
      name: 'not sent',
      facts: { policeReasonableGrounds: 'yes', childReceptionTo17: 'yes', sent: 'no' },
      expected: { outcome: 'police-send-now', rule: 'E4' },
    },
    {
      id: 'TRI-E4',
      name: 'nobody knows whether it was sent',
      facts: { policeReasonableGrounds: 'yes', childReceptionTo17: 'yes', sent: 'unknown' },
      expected: { outcome: 'police-send-now', rule: 'E4' },
    },
    {
      id: 'TRI-E4',
      name: 'marked not applicable where it applies',
      facts: { policeReasonableGrounds: 'yes', childReceptionTo17: 'yes', sent: 'not-applicable' },
      expected: { outcome: 'police-send-now', rule: 'E4' },
    },
    {
      id: 'TRI-E4',
      name: 'nothing is known',
      facts: {},
      expected: { outcome: 'police-send-now', rule: 'E4' },
    },
  ],
};

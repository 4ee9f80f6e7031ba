import type { CaseTable } from '../rule/case-table.ts';
import type { DangerAnswer, DangerInput } from './danger.ts';

/** Immediate danger: every row, and what is not known. */
export const dangerCases: CaseTable<
  DangerInput,
  Pick<DangerAnswer, 'outcome' | 'rule' | 'also'>
> = {
  title: 'Immediate danger',
  about:
    'Asked before every other rule. What is left out of the facts is not known, and not knowing about danger counts as danger.',
  cases: [
    {
      id: 'REF-R1',
      name: 'somebody is in danger now: 999 only, then the front door',
      facts: { immediateDanger: 'yes' },
      expected: { outcome: '999', rule: 'R1', also: ['front-door'] },
    },
    {
      id: 'REF-R1',
      name: 'danger, a crime as well, and no child: still 999 and the front door',
      facts: {
        immediateDanger: 'yes',
        crimeInProgressOrJustHappened: 'yes',
        childMayBeHarmed: 'no',
      },
      expected: { outcome: '999', rule: 'R1', also: ['front-door'] },
    },
    {
      id: 'REF-R2',
      name: 'no danger, a crime has just happened, and a child may be harmed',
      facts: {
        immediateDanger: 'no',
        crimeInProgressOrJustHappened: 'yes',
        childMayBeHarmed: 'yes',
      },
      expected: { outcome: '101', rule: 'R2', also: ['front-door'] },
    },
    {
      id: 'REF-R2',
      name: 'no danger, a crime has just happened, and no child may be harmed',
      facts: {
        immediateDanger: 'no',
        crimeInProgressOrJustHappened: 'yes',
        childMayBeHarmed: 'no',
      },
      expected: { outcome: '101', rule: 'R2', also: [] },
    },
    {
      id: 'REF-R2',
      name: 'no danger, and whether there is a crime or a child is not known',
      facts: { immediateDanger: 'no' },
      expected: { outcome: '101', rule: 'R2', also: ['front-door'] },
    },
    {
      id: 'REF-R3',
      name: 'unsure counts as yes, with the reason for the doubt',
      facts: { immediateDanger: 'unsure', crimeInProgressOrJustHappened: 'no' },
      expected: { outcome: '999', rule: 'R3', also: ['front-door'] },
    },
    {
      id: 'REF-R3',
      name: 'nobody has answered anything: it counts as unsure',
      facts: {},
      expected: { outcome: '999', rule: 'R3', also: ['front-door'] },
    },
    {
      id: 'REF-R4',
      name: 'no danger and no crime: carry on',
      facts: { immediateDanger: 'no', crimeInProgressOrJustHappened: 'no' },
      expected: { outcome: 'carry-on', rule: 'R4', also: [] },
    },
  ],
};

import type { CaseTable } from '../rule/case-table.ts';
import type { DisagreementAnswer, DisagreementFacts } from './decide-disagreement.ts';

/** What is known on one day: the facts, and the day itself. */
export type DisagreementCaseFacts = Partial<DisagreementFacts> & { today: string };

const calm = { immediateDanger: 'no', raisedOn: '2026-11-27' } as const;
// Friday the 27th; one working day later is Monday the 30th.
const friday = { ...calm, stageStartedOn: '2026-11-27', today: '2026-11-27' } as const;

/** Professional disagreement: every row, and each stage's last day. */
export const disagreementCases: CaseTable<
  DisagreementCaseFacts,
  Pick<DisagreementAnswer, 'outcome' | 'rule' | 'stage' | 'due'>
> = {
  title: 'Professional disagreement',
  about:
    'Five stages, each with its days, counted from its own start. While it runs the more protective option stands.',
  cases: [
    {
      id: 'DIS-E1',
      name: 'the child is in danger now: every stage is skipped',
      facts: { ...friday, immediateDanger: 'yes', stage: 1, standing: 'not-yet' },
      expected: { outcome: 'ring-999', rule: 'E1', stage: 1, due: '2026-11-30' },
    },
    {
      id: 'DIS-E1',
      name: 'somebody is unsure about danger: as yes',
      facts: { ...friday, immediateDanger: 'unsure', stage: 3, standing: 'agreed' },
      expected: { outcome: 'ring-999', rule: 'E1', stage: 3, due: '2026-12-02' },
    },
    {
      id: 'DIS-E2',
      name: 'settled, and whoever raised it was told',
      facts: { ...friday, stage: 2, standing: 'agreed', raiserTold: 'yes' },
      expected: { outcome: 'closed', rule: 'E2', stage: 2, due: '2026-12-01' },
    },
    {
      id: 'DIS-E3',
      name: 'settled, and nobody has told whoever raised it',
      facts: { ...friday, stage: 2, standing: 'agreed' },
      expected: { outcome: 'tell-who-raised-it', rule: 'E3', stage: 2, due: '2026-12-01' },
    },
    {
      id: 'DIS-E4',
      name: 'the two practitioners still disagree: their managers, today',
      facts: { ...friday, stage: 1, standing: 'not-agreed' },
      expected: { outcome: 'go-to-next-stage', rule: 'E4', stage: 2, due: '2026-12-01' },
    },
    {
      id: 'DIS-E4',
      name: 'nobody has said how it stands: it counts as not settled',
      facts: { ...friday, stage: 3 },
      expected: { outcome: 'go-to-next-stage', rule: 'E4', stage: 4, due: '2026-12-04' },
    },
    {
      id: 'DIS-E5',
      name: 'the last stage has not settled it: somebody decides now',
      facts: { ...friday, stage: 5, standing: 'not-agreed' },
      expected: { outcome: 'last-stage-decides', rule: 'E5', stage: 5, due: null },
    },
    {
      id: 'DIS-E6',
      name: 'raised on a Friday: until the end of Monday',
      facts: { ...friday, stage: 1, standing: 'not-yet' },
      expected: { outcome: 'settle-at-this-stage', rule: 'E6', stage: 1, due: '2026-11-30' },
    },
    {
      id: 'DIS-E6',
      name: 'the last stage has no day of its own: one is agreed',
      facts: { ...friday, stage: 5, standing: 'not-yet', today: '2027-05-04' },
      expected: { outcome: 'settle-at-this-stage', rule: 'E6', stage: 5, due: null },
    },
    {
      id: 'DIS-7',
      name: 'the last day of the first stage: still in time',
      facts: { ...friday, stage: 1, standing: 'not-yet', today: '2026-11-30' },
      expected: { outcome: 'settle-at-this-stage', rule: 'E6', stage: 1, due: '2026-11-30' },
    },
    {
      id: 'DIS-7',
      name: 'the day after: the next stage',
      facts: { ...friday, stage: 1, standing: 'not-yet', today: '2026-12-01' },
      expected: { outcome: 'go-to-next-stage', rule: 'E4', stage: 2, due: '2026-12-03' },
    },
    {
      id: 'DIS-7',
      name: 'when the stage started is not known: it counts as late',
      facts: { ...calm, stage: 1, standing: 'not-yet', today: '2026-11-27' },
      expected: { outcome: 'go-to-next-stage', rule: 'E4', stage: 2, due: '2026-12-01' },
    },
    {
      id: 'DIS-7',
      name: 'the stage is said to start tomorrow: that cannot be, so it counts as late',
      facts: { ...friday, stage: 1, standing: 'not-yet', stageStartedOn: '2026-11-28' },
      expected: { outcome: 'go-to-next-stage', rule: 'E4', stage: 2, due: '2026-12-01' },
    },
    {
      id: 'DIS-7',
      name: 'the year was mistyped: a stage from the year 2126 is no more in time',
      facts: { ...friday, stage: 4, standing: 'not-yet', stageStartedOn: '2126-11-27' },
      expected: { outcome: 'go-to-next-stage', rule: 'E4', stage: 5, due: null },
    },
    {
      id: 'DIS-7',
      name: 'nobody says what day it is: it counts as late',
      facts: { ...friday, stage: 2, standing: 'not-yet', today: '' },
      expected: { outcome: 'go-to-next-stage', rule: 'E4', stage: 3, due: null },
    },
    {
      id: 'DIS-7',
      name: 'today is no day that exists: it counts as late',
      facts: { ...friday, stage: 2, standing: 'not-yet', today: '2026-11-31' },
      expected: { outcome: 'go-to-next-stage', rule: 'E4', stage: 3, due: null },
    },
    {
      id: 'DIS-7',
      name: 'the last stage has no day of its own, so it needs no day to be known',
      facts: { ...friday, stage: 5, standing: 'not-yet', stageStartedOn: '2126-11-27' },
      expected: { outcome: 'settle-at-this-stage', rule: 'E6', stage: 5, due: null },
    },
  ],
};

import type { CaseTable } from '../../rule/case-table.ts';
import type { StalledHelp, StalledNeedId, StalledOutcome } from './stalled.ts';

const decided = {
  riskReason: 'Seen at school every day, no worries there.',
  decidedByName: 'Jo Marsh',
  decidedByRole: 'Team manager, early help',
  decidedOn: '2026-11-24',
};

/** A family that cannot be reached or said no: what is done, and what is missing before it stands. */
export const stalledCases: CaseTable<
  StalledHelp,
  { outcome: StalledOutcome; missing: readonly StalledNeedId[] }
> = {
  title: 'The family cannot be reached, or said no',
  about:
    'Neither is a reason for no further action. Each needs a risk check and a decision by a named person; expected is what to do, and what is still missing.',
  cases: [
    {
      id: 'TRI-O6',
      name: 'cannot be reached, no risk found',
      facts: { ...decided, state: 'cannot-reach-family', couldBeAtRisk: 'no' },
      expected: { outcome: 'keep-trying', missing: [] },
    },
    {
      id: 'TRI-O6',
      name: 'said no, no risk found',
      facts: { ...decided, state: 'family-said-no', couldBeAtRisk: 'no' },
      expected: { outcome: 'universal-information', missing: [] },
    },
    {
      id: 'TRI-O6',
      name: 'said no, and a child could be at risk',
      facts: { ...decided, state: 'family-said-no', couldBeAtRisk: 'yes' },
      expected: { outcome: 'front-door', missing: [] },
    },
    {
      id: 'TRI-O6',
      name: 'cannot be reached, and a child could be at risk',
      facts: { ...decided, state: 'cannot-reach-family', couldBeAtRisk: 'yes' },
      expected: { outcome: 'front-door', missing: [] },
    },
    {
      id: 'TRI-O6',
      name: 'said no, and nobody is sure about the risk',
      facts: { ...decided, state: 'family-said-no', couldBeAtRisk: 'unsure' },
      expected: { outcome: 'front-door-consult', missing: [] },
    },
    {
      id: 'TRI-O6',
      name: 'cannot be reached, and nothing else is written',
      facts: { state: 'cannot-reach-family' },
      expected: {
        outcome: 'front-door-consult',
        missing: ['risk-check', 'decision-maker', 'decided-on'],
      },
    },
    {
      id: 'TRI-O6',
      name: 'a risk check without its reason, decided by nobody in particular',
      facts: {
        state: 'family-said-no',
        couldBeAtRisk: 'no',
        riskReason: ' ',
        decidedByName: 'Jo Marsh',
        decidedOn: 'Tuesday',
      },
      expected: {
        outcome: 'universal-information',
        missing: ['risk-check', 'decision-maker', 'decided-on'],
      },
    },
    {
      id: 'TRI-O6',
      name: 'a reason without an answer, a role without a name, no state',
      facts: { riskReason: 'Seen at school.', decidedByRole: 'Manager', decidedOn: '2026-11-24' },
      expected: {
        outcome: 'front-door-consult',
        missing: ['state', 'risk-check', 'decision-maker'],
      },
    },
    {
      id: 'TRI-O6',
      name: 'no risk found, but not which of the two: go on trying',
      facts: { ...decided, couldBeAtRisk: 'no' },
      expected: { outcome: 'keep-trying', missing: ['state'] },
    },
  ],
};

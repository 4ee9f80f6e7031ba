import type { CaseTable } from '../../rule/case-table.ts';
import { nfa, no, rationale, single, universal } from './ready-drafts.ts';
import type { OutcomeDraft } from './draft.ts';
import type { OutcomeNeedId } from './needs.ts';

/** Where several agencies are needed: the drafts, and what is missing. */
export const severalAgenciesCases: CaseTable<OutcomeDraft, readonly OutcomeNeedId[]> = {
  title: 'Where an outcome needs several agencies',
  about:
    'Each case is an outcome for one child as it is written so far, on 24 November 2026. Expected is what is missing; nothing missing means that it can be recorded.',
  cases: [
    {
      id: 'TRI-O10',
      name: 'level 4, and one agency only',
      facts: { ...single, level: 4, couldBeInNeed: no },
      expected: ['several-agencies'],
    },
    {
      id: 'TRI-O10',
      name: 'level 4, and universal help alone',
      facts: { ...universal, level: 4, couldBeInNeed: no },
      expected: ['several-agencies'],
    },
    {
      id: 'TRI-O10',
      name: 'level 4, and the family says yes to one agency only: written down, and recorded',
      facts: {
        ...single,
        level: 4,
        couldBeInNeed: no,
        whyNotSeveral: 'The family says yes to the school and to nobody else yet.',
      },
      expected: [],
    },
    {
      id: 'TRI-O10',
      name: 'level 4, one agency, and a reason with nothing in it',
      facts: { ...single, level: 4, couldBeInNeed: no, whyNotSeveral: ' ' },
      expected: ['several-agencies'],
    },
    {
      id: 'TRI-O10',
      name: 'partners disagree between universal help and one agency, at level 4: the higher stands meanwhile, and is recorded with that as its reason',
      facts: {
        ...single,
        level: 4,
        couldBeInNeed: no,
        whyNotSeveral: 'The partners disagree; escalation has started.',
      },
      expected: [],
    },
    {
      id: 'TRI-O10',
      name: 'level 4, and no further action: its reason says why',
      facts: { ...nfa, level: 4, couldBeInNeed: no },
      expected: [],
    },
    {
      id: 'TRI-O10',
      name: 'level 5 that stays below specialist, and one agency only',
      facts: { ...single, level: 5, couldBeInNeed: no },
      expected: ['several-agencies'],
    },
    {
      id: 'TRI-O10',
      name: 'one agency only, and no level given: not knowing never asks less',
      facts: { ...single, level: undefined },
      expected: ['several-agencies', 's17-question'],
    },
    {
      id: 'TRI-O10',
      name: 'universal help alone, and no level given',
      facts: { ...universal, level: undefined },
      expected: ['several-agencies', 's17-question'],
    },
    {
      id: 'TRI-O10',
      name: 'level 4, and it is not said by how many: that is asked, with all that several need',
      facts: { outcome: 'targeted-help', level: 4, couldBeInNeed: no, rationale },
      expected: [
        'kind',
        'lead-agency',
        'team-around-the-family',
        'lead-practitioner',
        'first-contact',
        'family-told',
      ],
    },
    {
      id: 'TRI-O10',
      name: 'level 3, and one agency is enough',
      facts: { ...single, level: 3 },
      expected: [],
    },
  ],
};

import { describe, expect, test } from 'vitest';

import { emptyOutcome, fieldOnForm, type OutcomeDraft, readOutcome } from './outcome-draft.ts';

const today = '2026-11-20';
const action = {
  description: 'Ring the family',
  assigneeId: 'person-1',
  dueOn: { day: '27', month: '11', year: '2026' },
};
const targeted: OutcomeDraft = {
  ...emptyOutcome,
  outcome: 'targeted-help',
  kind: 'single-agency',
  leadAgencyId: 'agency-1',
  rationale: 'Agreed by all.',
  ...action,
};

const fields = (draft: OutcomeDraft) => {
  const read = readOutcome(draft, today);
  return read.ok ? [] : read.problems.map((problem) => problem.field);
};

describe('nothing is chosen for the meeting', () => {
  test('an empty form asks for the outcome alone', () => {
    expect(fields(emptyOutcome)).toEqual(['outcome']);
  });

  test.each([
    ['no-further-action', ['nfaReason', 'rationale']],
    ['universal-self-help', ['service', 'rationale', 'description', 'assigneeId', 'dueOn']],
    ['targeted-help', ['kind', 'leadAgencyId', 'rationale', 'description', 'assigneeId', 'dueOn']],
    ['specialist', ['legalBasis', 'rationale', 'description', 'assigneeId', 'dueOn']],
  ] as const)('%s asks for its own fields', (outcome, asked) => {
    expect(fields({ ...emptyOutcome, outcome })).toEqual(asked);
  });
});

describe('a whole outcome is sent', () => {
  test('with its action by a day', () => {
    expect(readOutcome(targeted, today)).toEqual({
      ok: true,
      outcome: {
        decision: {
          outcome: 'targeted-help',
          kind: 'single-agency',
          leadAgencyId: 'agency-1',
          rationale: 'Agreed by all.',
        },
        action: { description: 'Ring the family', assigneeId: 'person-1', dueOn: '2026-11-27' },
      },
    });
  });

  test('no further action needs no action, and answers of other outcomes stay behind', () => {
    const draft: OutcomeDraft = {
      ...emptyOutcome,
      outcome: 'no-further-action',
      nfaReason: 'duplicate',
      rationale: 'The same as the one before.',
      service: 'left over from another choice',
    };
    expect(readOutcome(draft, today)).toEqual({
      ok: true,
      outcome: {
        decision: {
          outcome: 'no-further-action',
          nfaReason: 'duplicate',
          rationale: 'The same as the one before.',
        },
        action: null,
      },
    });
  });

  test('half an action is a mistake even with no further action', () => {
    const draft: OutcomeDraft = {
      ...emptyOutcome,
      outcome: 'no-further-action',
      nfaReason: 'duplicate',
      rationale: 'x',
      description: 'Tell the school',
    };
    expect(fields(draft)).toEqual(['assigneeId', 'dueOn']);
  });
});

describe('the domain has the last word', () => {
  test('a day that has passed (TRI-D4)', () => {
    expect(fields({ ...targeted, dueOn: { day: '19', month: '11', year: '2026' } })).toEqual([
      'dueOn',
    ]);
  });

  test('section 47 needs its reasonable cause in words (TRI-D5)', () => {
    const draft: OutcomeDraft = { ...targeted, outcome: 'specialist', legalBasis: 's47' };
    expect(fields(draft)).toEqual(['reasonableCause']);
    expect(fields({ ...draft, reasonableCause: 'Bruises seen.' })).toEqual([]);
  });

  test.each([
    ['decision.leadAgencyId', 'leadAgencyId'],
    ['action.assigneeId', 'assigneeId'],
    ['action', 'description'],
    ['rationale', 'rationale'],
  ])('%s of the server stands beside %s', (field, onForm) => {
    expect(fieldOnForm(field)).toBe(onForm);
  });
});

import { describe, expect, test } from 'vitest';
import { type DecisionAction, checkDecision } from './check-decision.ts';
import { TriageDecision } from './decision.ts';
import { caseTypeLabels, riskGradeLabels } from './facts.ts';
import {
  legalBasisLabels,
  nfaReasonLabels,
  nfaReasons,
  targetedHelpKindLabels,
  triageOutcomeLabels,
  triageOutcomes,
} from './outcome.ts';

const today = '2026-11-24';
const rationale = 'The school knows the family well and will see them this week.';
const action: DecisionAction = {
  description: 'Ring mum and offer the Tuesday group',
  assigneeId: 'actor-family-worker',
  agencyId: 'agency-early-help',
  dueOn: '2026-11-27',
};
const decisions: TriageDecision[] = [
  { outcome: 'no-further-action', nfaReason: 'need-already-met', rationale },
  { outcome: 'universal-self-help', service: 'Stay and play, Millbeck', rationale },
  {
    outcome: 'targeted-help',
    kind: 'single-agency',
    leadAgencyId: 'agency-early-help',
    rationale,
  },
  { outcome: 'specialist', legalBasis: 's17', rationale },
];
const [nfa, universal, targeted, specialist] = decisions as [
  TriageDecision,
  TriageDecision,
  TriageDecision,
  TriageDecision,
];

const fieldsOf = (decision: TriageDecision, given: DecisionAction | null) => {
  const check = checkDecision(decision, given, today);
  return check.ok ? [] : check.problems.map(({ field }) => field);
};

describe('the four outcomes', () => {
  test('TRI-D1: each of the four is a decision, and has a label', () => {
    expect(decisions.map(({ outcome }) => outcome)).toEqual([...triageOutcomes]);
    for (const decision of decisions) {
      expect(TriageDecision.parse(decision)).toEqual(decision);
      expect(triageOutcomeLabels[decision.outcome]).toBeTruthy();
    }
  });

  test.each([
    ['no rationale', { ...nfa, rationale: '   ' }],
    ['a rationale of 4001 characters', { ...nfa, rationale: 'x'.repeat(4001) }],
    [
      'universal help without a service',
      { outcome: 'universal-self-help', service: '', rationale },
    ],
    ['targeted help without its kind', { ...targeted, kind: undefined }],
    ['targeted help without a lead agency', { ...targeted, leadAgencyId: '' }],
    ['specialist without a legal basis', { ...specialist, legalBasis: undefined }],
    ['a fifth outcome', { outcome: 'escalate', rationale }],
  ])('TRI-D1: refused: %s', (_, decision) => {
    expect(TriageDecision.safeParse(decision).success).toBe(false);
  });

  test('TRI-D1: a rationale of 4000 characters is kept, trimmed', () => {
    const kept = TriageDecision.parse({ ...nfa, rationale: ` ${'x'.repeat(4000)} ` });
    expect(kept.rationale).toHaveLength(4000);
  });

  test('TRI-D2: not reaching a family, or their no, is not a reason for no further action', () => {
    expect(nfaReasons).toHaveLength(7);
    for (const reason of nfaReasons) expect(nfaReasonLabels[reason]).toBeTruthy();
    for (const nfaReason of ['cannot-reach-family', 'family-said-no', ''])
      expect(TriageDecision.safeParse({ ...nfa, nfaReason }).success).toBe(false);
  });
});

describe('the action', () => {
  test('TRI-D3: every outcome but no further action needs one', () => {
    expect(decisions.map((decision) => fieldsOf(decision, null))).toEqual([
      [],
      ['action'],
      ['action'],
      ['action'],
    ]);
    for (const decision of decisions) expect(fieldsOf(decision, action)).toEqual([]);
  });

  test.each([
    ['no person', { assigneeId: ' ' }, 'action.assigneeId'],
    ['no agency', { agencyId: '' }, 'action.agencyId'],
    ['nothing to do', { description: '' }, 'action.description'],
  ])('TRI-D3: refused: %s, also beside no further action', (_, differs, field) => {
    expect(fieldsOf(targeted, { ...action, ...differs })).toEqual([field]);
    expect(fieldsOf(nfa, { ...action, ...differs })).toEqual([field]);
  });

  test.each([
    ['yesterday', '2026-11-23', ['action.dueOn']],
    ['today', '2026-11-24', []],
    ['tomorrow', '2026-11-25', []],
    ['a day that does not exist', '2026-02-30', ['action.dueOn']],
    ['no date', '', ['action.dueOn']],
    ['a date in another form', '27/11/2026', ['action.dueOn']],
  ])('TRI-D4: due %s', (_, dueOn, fields) => {
    expect(fieldsOf(universal, { ...action, dueOn })).toEqual(fields);
  });

  test('TRI-D4: where today is no day, no date is known to be still to come', () => {
    for (const unknown of ['', 'today'])
      expect(checkDecision(universal, { ...action, dueOn: '2001-01-01' }, unknown)).toEqual({
        ok: false,
        problems: [
          {
            field: 'action.dueOn',
            message:
              'It is not known what day it is today, so nobody can say that this date is to come.',
          },
        ],
      });
  });

  test('TRI-D3: all that is missing is said at once', () => {
    const nothing = { description: '', assigneeId: '', agencyId: '', dueOn: '' };
    expect(fieldsOf({ ...universal, rationale: '' }, nothing)).toEqual([
      'rationale',
      'action.description',
      'action.assigneeId',
      'action.agencyId',
      'action.dueOn',
    ]);
  });
});

describe('specialist', () => {
  const s47 = { outcome: 'specialist', legalBasis: 's47', rationale } as const;

  test('TRI-D5: section 47 needs its reasonable cause in words', () => {
    expect(fieldsOf(s47, action)).toEqual(['reasonableCause']);
    expect(fieldsOf({ ...s47, reasonableCause: '  ' }, action)).toEqual(['reasonableCause']);
    expect(fieldsOf({ ...s47, reasonableCause: 'She was seen with injuries.' }, action)).toEqual(
      [],
    );
  });

  test('TRI-D5: section 17 does not', () => {
    expect(fieldsOf(specialist, action)).toEqual([]);
  });
});

describe('what the record must say', () => {
  const recordOf = (decision: TriageDecision, given: DecisionAction | null = action) => {
    const check = checkDecision(decision, given, today);
    return check.ok ? check.mustRecord : [];
  };
  const rationaleKept = 'The rationale, here and on the police record';
  const whoDoesWhat = 'Who does what by when';

  test.each([
    ['no further action', nfa, ['The reason']],
    [
      'right help in place',
      { outcome: 'no-further-action', nfaReason: 'right-help-in-place', rationale } as const,
      ['The reason', 'Who is giving the right help'],
    ],
    [
      'outside the area',
      { outcome: 'no-further-action', nfaReason: 'outside-area', rationale } as const,
      ['The reason', 'Where it was sent'],
    ],
    ['universal help', universal, ['The service, and who tells the family about it']],
    [
      'targeted help',
      targeted,
      [
        'The agency that leads',
        'The date of the first contact with the family',
        'What the family will be told',
      ],
    ],
    [
      'specialist',
      specialist,
      [
        'When the front door was told: at once, not at the end of the meeting',
        'Whether the family agreed, and if they were not asked, why',
      ],
    ],
  ])('TRI-D6: %s', (_, decision, records) => {
    expect(recordOf(decision)).toEqual([rationaleKept, ...records, whoDoesWhat]);
  });

  test('TRI-D6: no further action without an action records none', () => {
    expect(recordOf(nfa, null)).toEqual([rationaleKept, 'The reason']);
  });
});

describe('what is said where something is missing', () => {
  const messagesOf = (decision: TriageDecision, given: DecisionAction | null) => {
    const check = checkDecision(decision, given, today);
    return check.ok ? [] : check.problems.map(({ message }) => message);
  };

  test('TRI-D1, TRI-D3, TRI-D4, TRI-D5: each in one sentence', () => {
    const blank = { description: ' ', assigneeId: ' ', agencyId: ' ', dueOn: '' };
    expect(messagesOf({ ...targeted, rationale: ' ' }, blank)).toEqual([
      'Write the rationale that the partners agreed.',
      'Say what will be done.',
      'Name the person who will do it.',
      'Name the agency of that person.',
      'Give the date by which it will be done.',
    ]);
    expect(messagesOf(universal, { ...action, dueOn: '2026-11-23' })).toEqual([
      'That date has passed. Choose today or a later day.',
    ]);
    expect(messagesOf(universal, null)).toEqual(['Say who will do what, and by when.']);
    const noService = { outcome: 'universal-self-help', service: ' ', rationale } as const;
    expect(messagesOf(noService, action)).toEqual(['Name the service or the self-help.']);
    expect(fieldsOf(noService, action)).toEqual(['service']);
    const noLead = {
      outcome: 'targeted-help',
      kind: 'multi-agency',
      leadAgencyId: ' ',
      rationale,
    } as const;
    expect(messagesOf(noLead, action)).toEqual(['Choose the agency that leads.']);
    expect(fieldsOf(noLead, action)).toEqual(['leadAgencyId']);
  });

  test('TRI-D1: a service has at most 200 characters and a reasonable cause 4000, both trimmed', () => {
    const service = (length: number) => ({ ...universal, service: ` ${'x'.repeat(length)} ` });
    expect(TriageDecision.parse(service(200))).toEqual({ ...universal, service: 'x'.repeat(200) });
    expect(TriageDecision.safeParse(service(201)).success).toBe(false);
    const cause = (length: number) => ({
      ...specialist,
      legalBasis: 's47',
      reasonableCause: ` ${'x'.repeat(length)} `,
    });
    expect(TriageDecision.parse(cause(4000))).toMatchObject({ reasonableCause: 'x'.repeat(4000) });
    expect(TriageDecision.safeParse(cause(4001)).success).toBe(false);
    expect(TriageDecision.parse(cause(0))).toMatchObject({ reasonableCause: '' });
  });

  test('TRI-D1: every choice of an outcome, a fact and a row has a label', () => {
    const labels = [
      targetedHelpKindLabels,
      legalBasisLabels,
      caseTypeLabels,
      riskGradeLabels,
      triageOutcomeLabels,
      nfaReasonLabels,
    ].map((record) => Object.values(record));
    expect(labels.map(({ length }) => length)).toEqual([2, 2, 3, 4, 4, 7]);
    for (const label of labels.flat()) expect(label).toMatch(/^[A-Z].{3,}/);
  });
});

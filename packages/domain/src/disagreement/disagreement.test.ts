import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencyKinds } from '../access/agency.ts';
import {
  CloseDisagreement,
  RaiseDisagreement,
  StageRecord,
  disagreementSubjectLabels,
  disagreementSubjects,
  disagreementThemeLabels,
  disagreementThemes,
} from './about.ts';
import { disagreementCases } from './cases.ts';
import {
  DisagreementFacts,
  type DisagreementOutcome,
  decideDisagreement,
  disagreementOutcomeLabels,
  disagreementOutcomes,
  disagreementRuleIds,
  stageDue,
} from './decide-disagreement.ts';
import { everyDisagreement } from './every-combination.ts';
import { DisagreementParameters, defaultDisagreementParameters } from './parameters.ts';

const friday = '2026-11-27';
const decide = (facts: Partial<DisagreementFacts>, today = friday) =>
  decideDisagreement(facts, today, defaultDisagreementParameters);

describe('what a disagreement needs now', () => {
  test.each(disagreementCases.cases)('$id: $name', ({ facts: { today, ...facts }, expected }) => {
    expect(decide(facts, today)).toMatchObject(expected);
  });

  test('DIS-E2: settled at the last stage, nobody is told of a further one', () => {
    const settled = { immediateDanger: 'no', standing: 'agreed', raiserTold: 'yes' } as const;
    const because = (stage: number) =>
      decide({ ...settled, stage, stageStartedOn: friday }).because;
    expect(because(4)[1]).toBe('Whoever raised it can still take it to the next stage.');
    expect(because(5)[1]).toBe('There is no further stage.');
  });

  test('CLK-5: the day of a stage is said as people say it', () => {
    const { because } = decide({
      immediateDanger: 'no',
      standing: 'not-yet',
      stageStartedOn: friday,
    });
    expect(because[0]).toBe('This stage is settled by Monday 30 November.');
  });

  test('DIS-10: every row has a case', () => {
    const decided = new Set(disagreementCases.cases.map(({ expected }) => expected.rule));
    expect(disagreementRuleIds.filter((id) => !decided.has(id))).toEqual([]);
  });
});

/** The rows a second time, without looking at them. */
function asPrinted(facts: DisagreementFacts): DisagreementOutcome {
  if (facts.immediateDanger !== 'no') return 'ring-999';
  if (facts.standing === 'agreed')
    return facts.raiserTold === 'yes' ? 'closed' : 'tell-who-raised-it';
  const late = facts.stage < 5 && facts.stageStartedOn !== friday;
  if (facts.standing === 'not-yet' && !late) return 'settle-at-this-stage';
  return facts.stage < 5 ? 'go-to-next-stage' : 'last-stage-decides';
}

const strength: Record<DisagreementOutcome, number> = {
  closed: 0,
  'tell-who-raised-it': 1,
  'settle-at-this-stage': 2,
  'last-stage-decides': 3,
  'go-to-next-stage': 3,
  'ring-999': 4,
};

describe('every combination', () => {
  test(`DIS-10: ${everyDisagreement.length} combinations, each with the expected answer in whole sentences`, () => {
    expect(everyDisagreement).toHaveLength(3 * 4 * 2 * 5 * 3);
    for (const facts of everyDisagreement) {
      const answer = decide(facts);
      expect(answer.outcome).toBe(asPrinted(facts));
      expect(answer.because).toHaveLength(2);
      for (const sentence of [...answer.because, answer.nextStep])
        expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(answer.nextStep).toContain('999');
      expect(answer.who).not.toBe('');
      expect(answer.mustRecord.length).toBeGreaterThan(0);
      expect(answer.version).toBe('disagreement-1');
    }
    for (const outcome of disagreementOutcomes)
      expect(disagreementOutcomeLabels[outcome]).toBeTruthy();
  });

  test('DIS-2: danger, or doubt about it, skips every stage, settled or not', () => {
    const danger = everyDisagreement.filter(({ immediateDanger }) => immediateDanger !== 'no');
    expect(new Set(danger.map((facts) => decide(facts).outcome))).toEqual(new Set(['ring-999']));
  });

  test('DIS-3: while it is open, every answer says that the more protective option stands', () => {
    for (const facts of everyDisagreement) {
      const { outcome, nextStep } = decide(facts);
      expect(nextStep.includes('more protective option stands')).toBe(
        outcome !== 'ring-999' && outcome !== 'closed',
      );
    }
  });

  test.each([
    ['immediateDanger', 'unsure'],
    ['standing', 'unknown'],
    ['raiserTold', 'no'],
    ['stageStartedOn', ''],
  ] as const)('DIS-10: %s not known is never lower than any known value', (fact, value) => {
    for (const facts of everyDisagreement)
      for (const given of [value, undefined, 'something else']) {
        const unknown = decide({ ...facts, [fact]: given } as DisagreementFacts);
        expect(strength[unknown.outcome]).toBeGreaterThanOrEqual(strength[decide(facts).outcome]);
      }
  });

  test('DIS-10: of nothing at all, danger; whatever it is given, it answers', () => {
    expect(decide({})).toMatchObject({ outcome: 'ring-999', stage: 1 });
    fc.assert(
      fc.property(fc.record({ stage: fc.anything(), standing: fc.anything() }), (given) => {
        const facts = { ...given, immediateDanger: 'no' } as Partial<DisagreementFacts>;
        expect(disagreementOutcomes).toContain(decide(facts).outcome);
      }),
    );
    expect(DisagreementFacts.parse({}).immediateDanger).toBe('unsure');
    expect(DisagreementFacts.safeParse({ stage: 0 }).success).toBe(false);
  });

  test.each([
    [-3, 1],
    [0, 1],
    [1.5, 1],
    [9, 5],
  ])('DIS-10: stage %s is read as stage %s', (stage, nearest) => {
    const facts = {
      immediateDanger: 'no',
      standing: 'not-yet',
      stage,
      stageStartedOn: friday,
    } as const;
    expect(decide(facts).stage).toBe(nearest);
  });
});

describe('the stages', () => {
  test.each([
    [1, '2026-11-30'],
    [2, '2026-12-01'],
    [3, '2026-12-02'],
    [4, '2026-12-04'],
    [5, null],
  ])('DIS-7: stage %s, started on a Friday, is due %s', (stage, due) => {
    const facts = { stage, raisedOn: '', stageStartedOn: friday };
    expect(stageDue(facts, defaultDisagreementParameters, friday)).toEqual({ due, known: true });
  });

  test('DIS-7: counted from the day it was raised, where a partnership says so', () => {
    const fromRaised = { ...defaultDisagreementParameters, countFrom: 'raised' as const };
    const facts = { stage: 2, raisedOn: '2026-11-24', stageStartedOn: friday };
    expect(stageDue(facts, fromRaised, friday)).toEqual({ due: '2026-11-26', known: true });
    for (const raisedOn of ['Tuesday', '2026-11-28'])
      expect(stageDue({ ...facts, raisedOn }, fromRaised, friday)).toEqual({
        due: null,
        known: false,
      });
  });

  test('DIS-7: a day that cannot be is said to be that, and is asked for; a day that has passed is not', () => {
    const facts = { immediateDanger: 'no', standing: 'not-yet', stage: 1 } as const;
    const cannotBe = decide({ ...facts, stageStartedOn: '2026-11-28' });
    expect(cannotBe.because[0]).toMatch(/cannot be: until it is put right it counts as late\.$/);
    expect(cannotBe.mustRecord.at(-1)).toBe(
      'The right day on which this stage started, and who gave it',
    );
    const passed = decide({ ...facts, stageStartedOn: '2026-11-02' });
    expect(passed.because[0]).toBe('The time for this stage has passed.');
    expect(passed.mustRecord.at(-1)).toBe('Who was told');
  });

  test('DIS-7: whatever stands for a day, it is in time only from its start to its last day', () => {
    const day = fc.oneof(fc.string(), fc.constantFrom('', '2026-11-26', friday, '2126-11-27'));
    fc.assert(
      fc.property(day, day, (stageStartedOn, today) => {
        const facts = { immediateDanger: 'no', standing: 'not-yet', stage: 1, stageStartedOn };
        const { outcome } = decide(facts as Partial<DisagreementFacts>, today);
        const days = { stage: 1, raisedOn: '', stageStartedOn };
        const { due } = stageDue(days, defaultDisagreementParameters, today);
        const inTime = due !== null && stageStartedOn <= today && today <= due;
        expect(outcome).toBe(inTime ? 'settle-at-this-stage' : 'go-to-next-stage');
      }),
    );
  });

  test('DIS-1: the stages are data: two of them, or nine, with their own days', () => {
    const local = DisagreementParameters.parse({
      ...defaultDisagreementParameters,
      version: 'local-3',
      stages: [
        { who: 'the two workers', byWorkingDays: 0 },
        { who: 'the two heads', byWorkingDays: 2 },
      ],
    });
    const facts = {
      immediateDanger: 'no',
      standing: 'not-yet',
      stage: 1,
      stageStartedOn: friday,
    } as const;
    expect(decideDisagreement(facts, friday, local)).toMatchObject({
      outcome: 'settle-at-this-stage',
      due: friday,
      who: 'the two workers',
      version: 'local-3',
    });
    expect(decideDisagreement(facts, '2026-11-28', local)).toMatchObject({
      outcome: 'go-to-next-stage',
      stage: 2,
      who: 'the two heads',
      nextStep: expect.stringContaining('Take it today to the two heads.'),
    });
    expect(decideDisagreement({ ...facts, stage: 2 }, '2026-12-02', local)).toMatchObject({
      outcome: 'last-stage-decides',
      nextStep: expect.stringContaining('from the two heads.'),
    });
  });

  test('DIS-1: no stages, more than nine, a stage of nobody or of fewer than no days is refused', () => {
    const stage = { who: 'somebody', byWorkingDays: 1 };
    const accepts = (stages: unknown) =>
      DisagreementParameters.safeParse({ ...defaultDisagreementParameters, stages }).success;
    expect([1, 9].map((count) => accepts(Array.from({ length: count }, () => stage)))).toEqual([
      true,
      true,
    ]);
    expect(
      [
        [],
        Array.from({ length: 10 }, () => stage),
        [{ ...stage, who: ' ' }],
        [{ ...stage, byWorkingDays: -1 }],
      ].map(accepts),
    ).toEqual([false, false, false, false]);
    expect(DisagreementParameters.parse(defaultDisagreementParameters)).toEqual(
      defaultDisagreementParameters,
    );
  });
});

describe('raising, recording and closing it', () => {
  const raise = { raisedById: 'a', about: 'returned-for-information', view: 'It was sent back.' };

  test.each(agencyKinds)('DIS-4: %s raises one, in one action', (agencyKind) => {
    expect(RaiseDisagreement.safeParse({ ...raise, agencyKind }).success).toBe(true);
  });

  test('DIS-4: charities and schools are among them; a question sent back is something to disagree about', () => {
    expect(agencyKinds).toEqual(expect.arrayContaining(['charity', 'education']));
    expect(disagreementSubjects).toContain('returned-for-information');
    expect(
      RaiseDisagreement.safeParse({ ...raise, agencyKind: 'charity', view: ' ' }).success,
    ).toBe(false);
    for (const subject of disagreementSubjects)
      expect(disagreementSubjectLabels[subject]).toMatch(/^[A-Z]/);
  });

  const stage = {
    stage: 1,
    view: 'It is a referral.',
    otherView: 'It is early help.',
    reason: 'Three bruises.',
    evidence: 'The school nurse saw them.',
    decision: 'not-agreed',
    decidedById: 'b',
    decidedOn: friday,
    toldIds: ['a', 'b'],
  };

  test.each([
    'view',
    'otherView',
    'reason',
    'evidence',
    'decision',
    'decidedById',
    'decidedOn',
    'toldIds',
  ])('DIS-5: a stage without its %s is not whole', (field) => {
    expect(StageRecord.safeParse(stage).success).toBe(true);
    expect(StageRecord.safeParse({ ...stage, [field]: undefined }).success).toBe(false);
    expect(
      StageRecord.safeParse({ ...stage, [field]: field === 'toldIds' ? [] : '' }).success,
    ).toBe(false);
  });

  const close = {
    raiserToldOn: friday,
    told: 'It is a referral.',
    accepted: 'yes',
    themes: ['threshold'],
  };

  test('DIS-6, DIS-9: it closes when whoever raised it was told, with at least one theme', () => {
    expect(CloseDisagreement.safeParse(close).success).toBe(true);
    for (const wrong of [{ raiserToldOn: '' }, { told: '' }, { themes: [] }, { family: 'Example' }])
      expect(CloseDisagreement.safeParse({ ...close, ...wrong }).success).toBe(false);
    for (const theme of disagreementThemes)
      expect(disagreementThemeLabels[theme]).toMatch(/^[A-Z]/);
  });
});

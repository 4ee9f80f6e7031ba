import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelNumbers } from '../../framework/level.ts';
import { legalBases, nfaReasons, targetedHelpKinds, triageOutcomes } from '../outcome.ts';
import { outcomeCases } from './cases.ts';
import { multi, nfa, outcomeCasesToday, single, specialist, universal } from './ready-drafts.ts';
import { checkOutcome, outcomeNeeds } from './check-outcome.ts';
import { checkChildOutcomes } from './child-outcomes.ts';
import { OutcomeDraft } from './draft.ts';
import { allOutcomeNeeds, outcomeNeedIds } from './needs.ts';
import { severalAgenciesCases } from './several-agencies-cases.ts';
import { stalledCases } from './stalled-cases.ts';
import {
  StalledHelp,
  decideStalled,
  stalledNeeds,
  stalledStateLabels,
  stalledStates,
} from './stalled.ts';

const missingOf = (draft: OutcomeDraft, today = outcomeCasesToday) => {
  const check = checkOutcome(draft, today);
  return check.ok ? [] : check.missing.map(({ id }) => id);
};
const version = { version: 'triage-4' };

/** Everything that decides what is needed: outcome, kind, reason, basis, level and the answer about a child in need. */
const everyChoice: OutcomeDraft[] = triageOutcomes.flatMap((outcome) =>
  [undefined, ...targetedHelpKinds].flatMap((kind) =>
    [undefined, ...nfaReasons].flatMap((nfaReason) =>
      [undefined, ...legalBases].flatMap((legalBasis) =>
        [undefined, ...levelNumbers].flatMap((level) =>
          [undefined, 'yes', 'no'].map((answer) => ({
            outcome,
            ...(kind ? { kind } : {}),
            ...(nfaReason ? { nfaReason } : {}),
            ...(legalBasis ? { legalBasis } : {}),
            ...(level ? { level } : {}),
            ...(answer === 'yes' || answer === 'no'
              ? { couldBeInNeed: { answer, reason: 'Because.' } as const }
              : {}),
          })),
        ),
      ),
    ),
  ),
);
const full: OutcomeDraft = {
  ...nfa,
  ...universal,
  ...single,
  ...multi,
  ...specialist,
  helpNamed: 'Jo Marsh',
  sentTo: 'Easton',
  duplicateOf: 'WB-26-0004',
  reasonableCause: 'Seen with injuries.',
  couldBeInNeed: undefined,
};

describe('what an outcome needs', () => {
  test.each([...outcomeCases.cases, ...severalAgenciesCases.cases])(
    '$id: $name',
    ({ facts, expected }) => {
      expect(missingOf(facts)).toEqual(expected);
      expect(OutcomeDraft.safeParse(facts).success).toBe(true);
    },
  );

  test(`TRI-O1 to TRI-O5: in each of ${everyChoice.length} choices, what is needed is what is missing while nothing is written`, () => {
    expect(everyChoice).toHaveLength(4 * 3 * 8 * 3 * 6 * 3);
    const chosen = ['nfa-reason', 'several-agencies', 'kind', 'legal-basis', 's17-question'];
    const wrong = everyChoice.filter((choice) => {
      const needed = outcomeNeeds(choice).map(({ id }) => id);
      const missing = missingOf(choice);
      const met = needed.filter((id) => !missing.includes(id));
      return (
        missing.some((id) => !needed.includes(id)) ||
        met.some((id) => !chosen.includes(id) && id !== 's17-yes')
      );
    });
    expect(wrong).toEqual([]);
  });

  test('TRI-O1 to TRI-O5: with everything written, only a choice or a child in need that is not referred is missing', () => {
    const missing = new Set(everyChoice.flatMap((choice) => missingOf({ ...full, ...choice })));
    expect([...missing].toSorted()).toEqual(['s17-question', 's17-yes', 'several-agencies']);
    const answered = everyChoice.map((choice) =>
      missingOf({ ...full, couldBeInNeed: { answer: 'no', reason: 'No.' }, ...choice }),
    );
    expect(new Set(answered.flat())).toEqual(new Set(['s17-yes', 'several-agencies']));
  });

  test('TRI-O10: universal help or one agency alone is never enough from level 4, nor where no level is given; it is at levels 1 to 3', () => {
    const asked = everyChoice.filter((choice) =>
      missingOf({ ...full, ...choice }).includes('several-agencies'),
    );
    expect(asked).toEqual(
      everyChoice.filter(
        ({ outcome, kind, level }) =>
          (outcome === 'universal-self-help' ||
            (outcome === 'targeted-help' && kind === 'single-agency')) &&
          (level === undefined || level > 3),
      ),
    );
    expect(asked.length).toBeGreaterThan(0);
  });

  test('TRI-O1 to TRI-O5, TRI-O9: more written is never more missing', () => {
    const keys = Object.keys(full).filter((key) => key !== 'outcome');
    fc.assert(
      fc.property(
        fc.constantFrom(...everyChoice),
        fc.subarray(keys),
        fc.subarray(keys),
        (choice, some, more) => {
          const written = (which: string[]) => ({
            ...Object.fromEntries(Object.entries(full).filter(([key]) => which.includes(key))),
            ...choice,
          });
          const decided = ['kind', 'nfaReason', 'legalBasis', 'level'];
          const details = (which: string[]) => which.filter((key) => !decided.includes(key));
          const few = missingOf(written(details(some)));
          const many = missingOf(written(details([...some, ...more])));
          expect(many.filter((id) => !few.includes(id))).toEqual([]);
        },
      ),
    );
  });

  test('TRI-O1 to TRI-O5: each need has an id, a sentence and a source, once', () => {
    expect(allOutcomeNeeds.map(({ id }) => id)).toEqual([...outcomeNeedIds]);
    for (const { asks, source } of allOutcomeNeeds) {
      expect(asks).toMatch(/^[A-Z].{20,}\.$/);
      expect(source).toMatch(/S\d|OURS/);
    }
    expect(outcomeNeeds({ outcome: 'no-further-action' })).toEqual([
      {
        id: 'rationale',
        asks: 'Write the rationale that the partners agreed.',
        source: 'S0',
      },
      {
        id: 'nfa-reason',
        asks: 'Choose the reason for no further action. That the family cannot be reached, or said no, is not one.',
        source: 'OURS',
      },
      {
        id: 's17-question',
        asks: 'Answer whether this could be a child in need (section 17), and say why.',
        source: 'S2; Children Act 1989',
      },
    ]);
  });

  test('TRI-O3, TRI-O5: where today is no day, nothing that has a day is there', () => {
    for (const today of ['', 'today', '2026-02-30']) {
      expect(missingOf(single, today)).toEqual(['first-contact']);
      expect(missingOf(specialist, today)).toEqual(['referral-sent']);
    }
    expect(missingOf({ ...specialist, referralSentAt: 'soon' })).toEqual(['referral-sent']);
    expect(missingOf({ ...single, firstContactOn: 'soon' })).toEqual(['first-contact']);
  });

  test('TRI-O5: the day of a referral is its day in London', () => {
    const sent = { ...specialist, referralSentAt: '2026-07-01T23:30:00Z' };
    expect(missingOf(sent, '2026-07-01')).toEqual(['referral-sent']);
    expect(missingOf(sent, '2026-07-02')).toEqual([]);
  });
});

describe('the family cannot be reached, or said no', () => {
  test.each(stalledCases.cases)('$id: $name', ({ facts, expected }) => {
    const answer = decideStalled(StalledHelp.parse(facts), version);
    expect({ ...expected, rule: 'R1c', version: 'triage-4' }).toEqual({
      outcome: answer.outcome,
      missing: answer.missing.map(({ id }) => id),
      rule: answer.rule,
      version: answer.version,
    });
    expect(answer.because.length).toBeGreaterThan(0);
    const said = answer.missing.map(({ message }) => message);
    for (const text of [...said, ...answer.because, answer.nextStep])
      expect(text).toMatch(/^[A-Z].*\.$/);
    expect(answer.nextStep).toMatch(/front door/);
  });

  test('TRI-O6: each need has a source', () => {
    for (const { source } of stalledNeeds) expect(source).toBe('OURS');
  });

  test('TRI-O6: the records follow the state', () => {
    expect(decideStalled({ state: 'family-said-no' }, version).mustRecord).toEqual([
      'The risk check, and its reason',
      'Who decided, in which role, and when',
      'What was offered, and what the family said',
    ]);
    expect(decideStalled({}, version).mustRecord.at(-1)).toBe(
      'Each try to reach the family: the day, and how',
    );
    for (const state of stalledStates) expect(stalledStateLabels[state]).toMatch(/^The family/);
    const reasons: readonly string[] = nfaReasons;
    expect(stalledStates.filter((state) => reasons.includes(state))).toEqual([]);
  });
});

describe('one outcome for each child', () => {
  const outcome = 'universal-self-help';
  const problemsOf = (children: string[], given: string[]) => {
    const check = checkChildOutcomes(
      children,
      given.map((childId) => ({ childId, outcome })),
    );
    return check.ok ? [] : check.problems;
  };

  test('TRI-O7: each child has one', () => {
    expect(checkChildOutcomes(['mia', 'ben'], [])).toMatchObject({ ok: false });
    expect(problemsOf(['mia', 'ben'], ['ben', 'mia'])).toEqual([]);
    expect(problemsOf([], [])).toEqual([]);
  });

  test('TRI-O7: a child without one, with two, and one nobody named', () => {
    expect(problemsOf(['mia', 'ben', 'mia'], ['mia', 'mia', 'zoe', 'zoe'])).toEqual([
      { childId: 'mia', message: 'Agree one outcome for this child, not several.' },
      { childId: 'ben', message: 'Agree an outcome for this child too.' },
      {
        childId: 'zoe',
        message: 'This child is not among the people of the contact. Add them there first.',
      },
    ]);
  });

  test('TRI-O7: children may have different outcomes', () => {
    expect(
      checkChildOutcomes(
        ['mia', 'ben'],
        [
          { childId: 'mia', outcome: 'specialist' },
          { childId: 'ben', outcome: 'no-further-action' },
        ],
      ),
    ).toEqual({ ok: true });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AdviceEntry,
  adviserLabels,
  advisers,
  followsAdvice,
  followsAdviceLabels,
} from './advice-entry.ts';
import { adviceCases, adviceExample } from './cases.ts';
import { type AdviceDraft, checkAdvice } from './check-advice.ts';

const now = '2026-11-23T10:00:00Z';
const problemsOf = (draft: AdviceDraft, at = now) => {
  const check = checkAdvice(draft, at);
  return check.ok ? [] : check.problems;
};

describe('the log of advice', () => {
  test.each(adviceCases.cases)('$id: $name', ({ facts, expected }) => {
    const draft = { ...adviceExample, ...facts.differs };
    const check = checkAdvice(draft, now);
    expect(problemsOf(draft).map(({ field }) => field)).toEqual(expected.problems);
    expect(check.ok).toBe(expected.problems.length === 0);
    expect(check.notes.some((note) => /no referral, and delays none/.test(note))).toBe(
      expected.saysNoReferral,
    );
  });

  test('FRM-33: a whole entry comes back as it is kept, trimmed', () => {
    expect(checkAdvice({ ...adviceExample, adviser: ' My manager ', whyNot: '' }, now)).toEqual({
      ok: true,
      entry: { ...adviceExample, adviser: 'My manager' },
      notes: [expect.stringMatching(/talk to the front door now; in danger ring 999/)],
    });
  });

  test('FRM-33: with nothing written, everything is asked for at once, each with what to do', () => {
    const problems = problemsOf({});
    expect(problems.map(({ field }) => field)).toEqual([
      'askedOf',
      'adviser',
      'askedAt',
      'family',
      'question',
      'advice',
      'decision',
      'follows',
    ]);
    for (const { message, nextStep } of problems) {
      expect(message).toMatch(/^[A-Z].*\.$/);
      expect(nextStep).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('FRM-33: the moment itself has come, in any zone; where now is no moment nobody can tell', () => {
    expect(problemsOf({ ...adviceExample, askedAt: now })).toEqual([]);
    expect(problemsOf({ ...adviceExample, askedAt: '2026-11-23T11:00:00+01:00' })).toEqual([]);
    for (const at of ['now', '2026-11-23T10:00:00', '2026-11-23'])
      expect(problemsOf(adviceExample, at)).toEqual([
        {
          field: 'askedAt',
          message:
            'Nobody can tell whether that time has come: the time now is not known with its zone.',
          nextStep: expect.stringMatching(/^Try again/),
        },
      ]);
  });

  test('FRM-33: an entry that decides otherwise with no reason is none', () => {
    expect(AdviceEntry.safeParse(adviceExample).success).toBe(true);
    expect(AdviceEntry.safeParse({ ...adviceExample, follows: 'no' }).success).toBe(false);
    const unanswered = { ...adviceExample, follows: 'nobody-answered', tryNext: 'My manager' };
    expect(AdviceEntry.safeParse(unanswered).success).toBe(false);
    expect(AdviceEntry.safeParse({ ...unanswered, advice: null }).success).toBe(true);
    expect(AdviceEntry.safeParse({ ...unanswered, advice: null, tryNext: null }).success).toBe(
      false,
    );
    expect(AdviceEntry.safeParse({ ...adviceExample, advice: null }).success).toBe(false);
    expect(Object.keys(adviserLabels)).toEqual([...advisers]);
    expect(Object.keys(followsAdviceLabels)).toEqual([...followsAdvice]);
  });

  test.each(['adviser', 'question', 'advice', 'decision', 'whyNot', 'tryNext'] as const)(
    'FRM-33: %s that is too long is said to be too long, and nothing else',
    (field) => {
      const problems = problemsOf({ ...adviceExample, [field]: 'x'.repeat(4001) });
      expect(problems).toEqual([
        {
          field,
          message: expect.stringMatching(/ is too long: an entry holds 4,000 characters of it\.$/),
          nextStep: expect.stringMatching(/^Shorten it/),
        },
      ]);
      expect(problemsOf({ ...adviceExample, [field]: ` ${'x'.repeat(4000)} ` })).toEqual([]);
    },
  );

  test('FRM-33: nothing written of when the front door was asked, and what is asked of the front door tomorrow, are no referral', () => {
    const tomorrow = {
      ...adviceExample,
      family: 'named',
      askedAt: '2026-11-24T09:30:00Z',
    } as const;
    for (const draft of [
      { askedOf: 'front-door' },
      { ...tomorrow, askedOf: 'front-door' },
    ] as const)
      expect(checkAdvice(draft, now).notes).toEqual([
        expect.stringMatching(/no referral, and delays none/),
      ]);
    expect(problemsOf(tomorrow)[0]?.message).toMatch(/still to come/);
  });

  test('FRM-33: whatever is given, it never throws; an entry comes out where nothing is wrong', () => {
    const some = fc.record(
      Object.fromEntries(
        Object.entries(adviceExample).map(([field, value]) => [
          field,
          fc.oneof(fc.constant(value), fc.constantFrom(...followsAdvice), fc.anything()),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), some), fc.anything(), (draft, at) => {
        for (const moment of [at, now]) {
          const check = Reflect.apply(checkAdvice, null, [draft, moment]);
          expect(check.ok).toBe(check.problems === undefined);
          expect(check.ok || check.problems.length > 0).toBe(true);
        }
      }),
    );
    for (const draft of [null, undefined, { ...adviceExample, askedAt: Symbol('now') }])
      expect(Reflect.apply(checkAdvice, null, [draft, now])).toMatchObject({
        ok: false,
        notes: [expect.stringMatching(/999/)],
      });
  });

  test('FRM-33: no problem repeats what was written', () => {
    const written = fc.constantFrom('', ' ', 'Ada Made-Up of 4 Wenbrook Road', 'x'.repeat(4001));
    fc.assert(
      fc.property(written, written, written, (adviser, question, askedAt) => {
        const problems = problemsOf({ ...adviceExample, adviser, question, askedAt });
        expect(problems.length).toBeGreaterThan(0);
        expect(JSON.stringify(problems)).not.toMatch(/Ada|Wenbrook|xxx/);
      }),
    );
  });
});

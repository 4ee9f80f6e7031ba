import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AdviceEntry, adviserLabels, advisers } from './advice-entry.ts';
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
    expect(problemsOf(adviceExample, 'now').map(({ field }) => field)).toEqual(['askedAt']);
  });

  test('FRM-33: an entry that decides otherwise with no reason is none', () => {
    expect(AdviceEntry.safeParse(adviceExample).success).toBe(true);
    expect(AdviceEntry.safeParse({ ...adviceExample, follows: 'no' }).success).toBe(false);
    expect(Object.keys(adviserLabels)).toEqual([...advisers]);
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

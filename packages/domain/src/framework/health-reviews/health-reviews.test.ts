import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../clock/day.ts';
import type { HealthReview } from './answer.ts';
import { healthReviewCases } from './cases.ts';
import { type ReviewSaid, healthReviews } from './health-reviews.ts';
import { HealthReviewSettings, defaultHealthReviewSettings, healthReviewKeys } from './settings.ts';

describe('the five health reviews', () => {
  const day = fc.option(
    fc.constantFrom('2024-02-29', '2026-01-31', '2026-11-23', '2027-03-01', '9999-12-31', 'soon'),
  );

  test.each(healthReviewCases.cases)('$id: $facts.review: $name', ({ facts, expected }) => {
    const { review, bornOn, dueOn, said, today } = facts;
    const reviews = healthReviews(
      {
        bornOn: bornOn ?? null,
        dueOn: dueOn ?? null,
        reviews: said === undefined ? {} : { [review]: said },
      },
      today,
    );
    expect(reviews.map((one) => one.review)).toEqual([...healthReviewKeys]);
    expect(reviews.find((one) => one.review === review)?.answer).toBe(expected.answer);
  });

  test('FRM-32: the times of a child, by the day of birth and the due date', () => {
    const times = healthReviews(
      { bornOn: '2026-01-31', dueOn: '2026-02-02', reviews: {} },
      '2026-02-01',
    ).map(({ from, by }) => [from, by]);
    expect(times).toEqual([
      ['2025-11-10', '2026-01-31'],
      ['2026-02-10', '2026-02-14'],
      ['2026-03-14', '2026-03-28'],
      ['2026-09-30', '2027-01-31'],
      ['2028-01-31', '2028-07-31'],
    ]);
  });

  test('FRM-32: before the birth only the antenatal review has a time', () => {
    const reviews = healthReviews({ bornOn: null, dueOn: '2026-11-23', reviews: {} }, '2026-09-01');
    expect(reviews[0]).toEqual({
      review: 'antenatal',
      from: '2026-08-31',
      by: '2026-11-23',
      answer: 'not-known',
      isOver: false,
      because:
        'Its time is now, until Monday 23 November 2026, and nobody here knows whether it was done. Ask the health visitor.',
    });
    for (const { from, by, answer } of reviews.slice(1))
      expect([from, by, answer]).toEqual([null, null, 'not-yet']);
  });

  test('FRM-32: a baby who came before 28 weeks missed nothing by anybody’s fault', () => {
    const [antenatal] = healthReviews(
      { bornOn: '2026-08-01', dueOn: '2026-11-23', reviews: { antenatal: { said: 'not-done' } } },
      '2026-09-01',
    );
    expect(antenatal?.because).toBe('The baby was born before its time began: nobody is to blame.');
  });

  test('FRM-32: why, in whole sentences, also where it is done', () => {
    const because = (said: ReviewSaid) =>
      healthReviews(
        { bornOn: '2026-01-31', dueOn: null, reviews: { 'new-birth': said } },
        '2026-05-01',
      )[1]?.because;
    expect(because({ said: 'done', on: '2026-02-12' })).toBe(
      'It was done on Thursday 12 February 2026, in time.',
    );
    expect(because({ said: 'done', on: '2026-02-20' })).toBe(
      'It was done on Friday 20 February 2026, after Saturday 14 February 2026.',
    );
    expect(because({ said: 'missed' })).toBe('It was missed. Ask why, and what would help now.');
    const [, , , , inTime] = healthReviews(
      { bornOn: '2024-01-31', dueOn: null, reviews: { 'two-years': { said: 'missed' } } },
      '2026-05-01',
    );
    expect(inTime?.because).toBe(
      'It was missed. There is time until Friday 31 July 2026: offer it again.',
    );
  });

  test('FRM-32: the times are the partnership’s to set', () => {
    const settings = HealthReviewSettings.parse({
      ...defaultHealthReviewSettings,
      afterBirth: {
        ...defaultHealthReviewSettings.afterBirth,
        'twelve-months': { unit: 'months', from: 9, by: 15 },
      },
    });
    const child = { bornOn: '2026-01-31', dueOn: null, reviews: {} };
    expect(healthReviews(child, '2026-02-01', settings)[3]).toMatchObject({
      from: '2026-10-31',
      by: '2027-04-30',
    });
    const wrong = { unit: 'months', from: 15, by: 9 };
    expect(
      HealthReviewSettings.safeParse({
        ...settings,
        afterBirth: { ...settings.afterBirth, 'twelve-months': wrong },
      }).success,
    ).toBe(false);
    expect(HealthReviewSettings.parse(defaultHealthReviewSettings)).toBeTruthy();
  });

  test('FRM-32: a due date more than 20 weeks from the birth is not used, and both are asked for', () => {
    const [antenatal] = healthReviews(
      { bornOn: '2020-01-31', dueOn: '2026-12-01', reviews: { antenatal: { said: 'not-done' } } },
      '2024-11-23',
    );
    expect(antenatal).toMatchObject({ from: null, by: '2020-01-31', answer: 'missed' });
    expect(antenatal?.because).toMatch(/do not fit: ask for both\.$/);
    expect(antenatal?.because).not.toMatch(/blame/);
    const fromOf = (dueOn: string) =>
      healthReviews({ bornOn: '2026-01-31', dueOn, reviews: {} }, '2026-02-01')[0]?.from;
    expect([fromOf('2026-06-20'), fromOf('2026-06-21')]).toEqual(['2026-03-28', null]);
  });

  test('FRM-32: days outside the years 1990 to 2099 are not known', () => {
    const twelveMonthsOf = (bornOn: string, today: string) =>
      healthReviews({ bornOn, dueOn: null, reviews: {} }, today)[3]?.from;
    expect(twelveMonthsOf('1989-12-31', '1990-06-01')).toBeNull();
    expect(twelveMonthsOf('1990-01-01', '1990-06-01')).toBe('1990-09-01');
    expect(twelveMonthsOf('2099-12-31', '2099-12-31')).toBe('2100-08-31');
    expect(twelveMonthsOf('2099-12-31', '2100-01-01')).toBeNull();
  });

  test('FRM-32: from the fifth birthday the reviews are over, and nothing is offered still', () => {
    const child = { bornOn: '2020-01-31', dueOn: null };
    const reviews = { 'two-years': { said: 'not-done' }, antenatal: { said: 'missed' } } as const;
    const at = (today: string) => healthReviews({ ...child, reviews }, today);
    expect(at('2025-01-30')[4]).toMatchObject({ answer: 'overdue', isOver: false });
    for (const today of ['2025-01-31', '2050-01-31'])
      for (const { isOver, because } of at(today)) {
        expect(isOver).toBe(true);
        expect(because).toMatch(/The child is five or older: the five reviews are over\.$/);
      }
  });

  test('FRM-32: whatever is given, it never throws, and what cannot be read is not known', () => {
    for (const odd of [null, {}, { reviews: null }, { bornOn: 5, reviews: { antenatal: 'x' } }])
      expect(
        Reflect.apply(healthReviews, null, [odd, '2026-11-23']).map(
          ({ answer }: HealthReview) => answer,
        ),
      ).toEqual(healthReviewKeys.map(() => 'not-known'));
    const reviews = fc.dictionary(fc.constantFrom(...healthReviewKeys), fc.anything());
    const child = fc.record({ bornOn: fc.anything(), dueOn: day, reviews });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), child), fc.oneof(fc.anything(), day), (one, today) => {
        expect(Reflect.apply(healthReviews, null, [one, today])).toHaveLength(5);
      }),
    );
    expect(
      Reflect.apply(healthReviews, null, [{ reviews: { antenatal: Symbol('done') } }, Symbol('t')]),
    ).toHaveLength(5);
  });

  const said = fc.option(
    fc.oneof(
      fc.constantFrom(
        { said: 'not-done' } as const,
        { said: 'missed' } as const,
        { said: 'declined' } as const,
        { said: 'not-known' } as const,
      ),
      fc.constantFrom('2026-02-12', '2027-01-01', 'x').map((on) => ({ said: 'done', on }) as const),
    ),
    { nil: undefined },
  );

  const mayBeAnswered: Record<ReviewSaid['said'], HealthReview['answer'][]> = {
    done: ['done', 'done-late', 'not-known'],
    'not-done': ['not-yet', 'due-now', 'overdue', 'missed', 'not-known'],
    missed: ['missed', 'not-known'],
    declined: ['declined', 'not-known'],
    'not-known': ['not-yet', 'not-known'],
  };

  test('FRM-32: it is total; it never says done, missed, declined or overdue where nobody said so', () => {
    fc.assert(
      fc.property(day, day, said, day, (bornOn, dueOn, one, today) => {
        const reviews = one ? Object.fromEntries(healthReviewKeys.map((key) => [key, one])) : {};
        const answers = healthReviews({ bornOn, dueOn, reviews }, today ?? '');
        expect(answers).toHaveLength(5);
        for (const { answer, because } of answers) {
          expect(because).toMatch(/\w.*\.$/);
          expect(mayBeAnswered[one?.said ?? 'not-known']).toContain(answer);
        }
      }),
    );
  });

  test('FRM-32: on each day of three years a review that is not done goes from not yet to due to overdue', () => {
    const bornOn = '2024-02-29';
    const order = ['not-yet', 'due-now', 'overdue'];
    let before = [0, 0, 0, 0];
    for (let count = 0; count <= daysBetween(bornOn, '2026-12-31'); count += 1) {
      const reviews = Object.fromEntries(
        healthReviewKeys.map((key) => [key, { said: 'not-done' } as const]),
      );
      const now = healthReviews({ bornOn, dueOn: null, reviews }, addDays(bornOn, count))
        .slice(1)
        .map(({ answer }) => order.indexOf(answer));
      expect(now.every((place, index) => place >= (before[index] ?? 0))).toBe(true);
      before = now;
    }
    expect(before).toEqual([2, 2, 2, 2]);
  });
});

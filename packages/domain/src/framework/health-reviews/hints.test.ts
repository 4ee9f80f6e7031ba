import { describe, expect, test } from 'vitest';
import { fiveLevelFramework } from '../five-level.ts';
import { yorkFramework } from '../york.ts';
import type { HealthReview } from './answer.ts';
import { healthReviews } from './health-reviews.ts';
import { healthReviewHints } from './hints.ts';
import { defaultHealthReviewSettings } from './settings.ts';

const five = fiveLevelFramework();
const twoYears = (answer: HealthReview['answer'], isOver = false): HealthReview[] => [
  { review: 'two-years', from: null, by: null, answer, because: 'Made up.', isOver },
];

describe('what the two-year review points to', () => {
  test.each([
    ['missed', 'The two-year review was missed.'],
    ['overdue', 'The two-year review is overdue.'],
  ] as const)('FRM-32: %s: suggested, never ticked, and why is asked first', (answer, because) => {
    expect(healthReviewHints(five, twoYears(answer))).toEqual({
      suggested: [{ indicator: 'early-years.getting-help.07', status: 'suggested', because }],
      notes: [expect.stringMatching(/^Ask why first.*fear.*controls.*get there.*told/)],
    });
  });

  test.each(['not-yet', 'due-now', 'done', 'done-late', 'declined', 'not-known'] as const)(
    'FRM-32: %s suggests nothing',
    (answer) => {
      expect(healthReviewHints(five, twoYears(answer)).suggested).toEqual([]);
    },
  );

  test('FRM-32: not known is not the same as nothing to worry about; declined is the family’s to say', () => {
    const known = /not knowing is not the same as nothing to worry about/;
    expect(healthReviewHints(five, twoYears('not-known')).notes[0]).toMatch(known);
    expect(healthReviewHints(five, []).notes[0]).toMatch(known);
    expect(healthReviewHints(five, twoYears('declined')).notes[0]).toMatch(/the family’s to say/);
  });

  test.each(['missed', 'overdue', 'not-known'] as const)(
    'FRM-32: %s suggests nothing from five years old',
    (answer) => {
      expect(healthReviewHints(five, twoYears(answer, true))).toEqual({
        suggested: [],
        notes: [expect.stringMatching(/^The child is five or older.*ask how the child is now/)],
      });
    },
  );

  test.each([
    ['due yesterday, no birth known, said to be missed', null, '2026-11-22', 'missed'],
    ['a day of birth that is still to come, said to be missed', '2026-12-01', null, 'missed'],
    ['nine years old, not done', '2017-11-23', null, 'not-done'],
  ] as const)('FRM-32: no statement for a child of whom is known: %s', (_, bornOn, dueOn, said) => {
    const child = { bornOn, dueOn, reviews: { 'two-years': { said } } };
    const hints = healthReviewHints(five, healthReviews(child, '2026-11-23'));
    expect(hints.suggested).toEqual([]);
    expect(hints.notes).toHaveLength(1);
  });

  test('FRM-32: whatever is given, it never throws', () => {
    const known = /not knowing is not the same as nothing to worry about/;
    const odd = [null, { review: 'two-years', answer: 'fine' }];
    for (const reviews of [undefined, null, odd, [{ review: 'two-years', answer: Symbol('x') }]])
      expect(Reflect.apply(healthReviewHints, null, [five, reviews]).notes[0]).toMatch(known);
    expect(Reflect.apply(healthReviewHints, null, [null, twoYears('missed')]).suggested).toEqual(
      [],
    );
  });

  test('FRM-32: a framework without the statement suggests nothing and says so', () => {
    expect(healthReviewHints(yorkFramework(), twoYears('missed'))).toEqual({
      suggested: [],
      notes: [
        'The framework has no statement called early-years.getting-help.07, so none is suggested.',
        expect.stringMatching(/^Ask why first/),
      ],
    });
  });

  test('FRM-32: the statement is the one that the five-level framework prints of the two-year check', () => {
    const { text } = five.indicators.find(
      ({ id }) => id === defaultHealthReviewSettings.twoYearIndicator,
    ) ?? { text: '' };
    expect(text).toMatch(/2-year check was missed/);
  });
});

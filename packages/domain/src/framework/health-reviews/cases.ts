import type { CaseTable } from '../../rule/case-table.ts';
import type { HealthReviewAnswer } from './answer.ts';
import type { ReviewSaid } from './health-reviews.ts';
import type { HealthReviewKey } from './settings.ts';

/** One review of one child, by the day of birth, the due date, and what is said of it. */
type Facts = {
  review: HealthReviewKey;
  bornOn?: string;
  dueOn?: string;
  said?: ReviewSaid;
  today: string;
};

const notDone = { said: 'not-done' } as const;
const done = (on: string) => ({ said: 'done', on }) as const;
const born = { bornOn: '2026-01-31' };
const due = { dueOn: '2026-11-23' };

/** The five health reviews, at the edges of their times and where something is not known. */
export const healthReviewCases: CaseTable<Facts, { answer: HealthReviewAnswer }> = {
  title: 'The five health reviews from before birth to two and a half',
  about:
    'Antenatal from 28 weeks; new birth at 10 to 14 days; at 6 to 8 weeks; at 8 to 12 months; at 2 to 2½ years. First and last days belong to the time. What a case leaves out is not known.',
  cases: [
    ...of('antenatal', [
      ['the day before 28 weeks', due, '2026-08-30', notDone, 'not-yet'],
      ['28 weeks', due, '2026-08-31', notDone, 'due-now'],
      ['the due date', due, '2026-11-23', notDone, 'due-now'],
      ['the due date has passed, no birth known', due, '2026-11-24', notDone, 'overdue'],
      ['born, and known not to be done', born, '2026-02-01', notDone, 'missed'],
      ['born, and nobody knows', born, '2026-02-01', undefined, 'not-known'],
      ['40 weeks before the birth', born, '2026-03-01', done('2025-04-26'), 'done'],
      ['done earlier than that: not this one', born, '2026-03-01', done('2025-04-25'), 'not-known'],
      ['the same, by the due date', due, '2026-11-01', done('2026-02-15'), 'not-known'],
      [
        'done long after the due date',
        { dueOn: '2020-01-31' },
        '2021-01-31',
        done('2021-01-30'),
        'not-known',
      ],
      ['declined before its time has begun', due, '2026-08-30', { said: 'declined' }, 'not-known'],
      [
        'a due date that passed five years ago',
        { dueOn: '2020-01-31' },
        '2025-01-31',
        notDone,
        'missed',
      ],
      ['done after the birth: it cannot be', born, '2026-03-01', done('2026-02-02'), 'not-known'],
    ]),
    ...of('new-birth', [
      ['unborn: its time is counted from the birth', due, '2026-11-01', undefined, 'not-yet'],
      ['the due date, no birth known', due, '2026-11-23', notDone, 'not-yet'],
      ['unborn, and said to be done', due, '2026-11-01', done('2026-10-01'), 'not-known'],
      ['unborn, and said to be missed', due, '2026-11-01', { said: 'missed' }, 'not-known'],
      ['unborn, and said to be declined', due, '2026-11-01', { said: 'declined' }, 'not-known'],
      ['declined on the ninth day', born, '2026-02-09', { said: 'declined' }, 'not-known'],
      ['declined on the tenth day', born, '2026-02-10', { said: 'declined' }, 'declined'],
      [
        'done after the due date, no birth known',
        due,
        '2026-12-20',
        done('2026-12-05'),
        'not-known',
      ],
      ['the due date has passed, no birth known', due, '2026-11-24', notDone, 'not-known'],
      ['the ninth day', born, '2026-02-09', notDone, 'not-yet'],
      ['the tenth day', born, '2026-02-10', notDone, 'due-now'],
      ['the fourteenth day', born, '2026-02-14', notDone, 'due-now'],
      ['the fifteenth day', born, '2026-02-15', notDone, 'overdue'],
      ['its time is now, and nobody knows', born, '2026-02-12', undefined, 'not-known'],
      ['done early is done', born, '2026-02-12', done('2026-02-05'), 'done'],
      ['done before the birth: it cannot be', born, '2026-02-12', done('2026-01-30'), 'not-known'],
    ]),
    ...of('six-to-eight-weeks', [
      ['done on its last day', born, '2026-05-01', done('2026-03-28'), 'done'],
      ['done a day late', born, '2026-05-01', done('2026-03-29'), 'done-late'],
      ['done when the new birth review ends', born, '2026-05-01', done('2026-02-14'), 'done'],
      ['done while that one had time', born, '2026-05-01', done('2026-02-13'), 'not-known'],
      ['done on a day to come', born, '2026-03-20', done('2026-03-21'), 'not-known'],
      ['done on a day that does not exist', born, '2026-05-01', done('2026-02-30'), 'not-known'],
      ['done, and the day of birth is not known', {}, '2026-05-01', done('2026-03-28'), 'done'],
      ['not done, and the day of birth is not known', {}, '2026-05-01', notDone, 'not-known'],
    ]),
    ...of('twelve-months', [
      ['eight months, from a last day of the month', born, '2026-09-30', notDone, 'due-now'],
      ['missed, with time left', born, '2026-11-23', { said: 'missed' }, 'missed'],
      [
        'said to be missed before its time has begun',
        born,
        '2026-09-29',
        { said: 'missed' },
        'not-known',
      ],
    ]),
    ...of('two-years', [
      ['the day before the second birthday', born, '2028-01-30', undefined, 'not-yet'],
      ['two and a half', born, '2028-07-31', notDone, 'due-now'],
      ['the day after', born, '2028-08-01', notDone, 'overdue'],
      ['the day after, and nobody knows', born, '2028-08-01', { said: 'not-known' }, 'not-known'],
      ['declined: a no is an answer', born, '2028-08-01', { said: 'declined' }, 'declined'],
      ['the day before the fifth birthday', born, '2031-01-30', notDone, 'overdue'],
      ['five years old: it is over', born, '2031-01-31', notDone, 'missed'],
      ['nine years old', born, '2035-01-31', notDone, 'missed'],
      ['nine years old, and nobody knows', born, '2035-01-31', undefined, 'not-known'],
      ['declined before its time has begun', born, '2028-01-30', { said: 'declined' }, 'not-known'],
      ['done at three days old', born, '2028-08-01', done('2026-02-03'), 'not-known'],
      ['done the day before one', born, '2028-08-01', done('2027-01-30'), 'not-known'],
      ['done on the first birthday, early', born, '2028-08-01', done('2027-01-31'), 'done'],
      ['due yesterday, no birth known, missed', due, '2026-11-24', { said: 'missed' }, 'not-known'],
      ['due yesterday, no birth known, done', due, '2026-11-24', done('2026-11-24'), 'not-known'],
      ['due nearly two years ago, missed', due, '2028-11-22', { said: 'missed' }, 'not-known'],
      ['due two years ago, missed', due, '2028-11-23', { said: 'missed' }, 'missed'],
      ['due two years ago, done before that', due, '2028-11-23', done('2026-01-01'), 'not-known'],
      ...([{ said: 'missed' }, { said: 'declined' }, done('2026-11-01')] as const).map<Row>(
        (said) => [
          `a day of birth that is still to come, and ${said.said}`,
          { bornOn: '2026-12-01' },
          '2026-11-23',
          said,
          'not-known',
        ],
      ),
      [
        'a day of birth that is still to come',
        { bornOn: '2026-12-01' },
        '2026-11-23',
        notDone,
        'not-known',
      ],
      ['today is no day', born, 'today', notDone, 'not-known'],
    ]),
  ],
};

type Row = [
  name: string,
  days: { bornOn?: string; dueOn?: string },
  today: string,
  said: ReviewSaid | undefined,
  answer: HealthReviewAnswer,
];

function of(review: HealthReviewKey, rows: Row[]) {
  return rows.map(([name, days, today, said, answer]) => ({
    id: 'FRM-32',
    name,
    facts: { review, ...days, today, ...(said ? { said } : {}) },
    expected: { answer },
  }));
}

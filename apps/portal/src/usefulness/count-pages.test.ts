import { expect, test } from 'vitest';

import { countPages } from './count-pages.ts';

test('V28 what families said is added up page by page, least helpful first, with the reasons', () => {
  const school = '/help/school/will-not-go';
  const babies = '/help/babies/crying';
  expect(
    countPages([
      { page: babies, title: 'Crying', answer: 'yes', reason: null, count: 9 },
      { page: school, title: 'School', answer: 'no', reason: 'long-wait', count: 1 },
      { page: school, title: 'School', answer: 'no', reason: 'too-far', count: 2 },
      { page: school, title: 'School', answer: 'partly', reason: 'too-far', count: 1 },
      { page: school, title: 'School', answer: 'no', reason: null, count: 4 },
    ]),
  ).toEqual([
    {
      page: school,
      title: 'School',
      yes: 0,
      partly: 1,
      no: 7,
      reasons: [
        { reason: 'too-far', count: 3 },
        { reason: 'long-wait', count: 1 },
      ],
    },
    { page: babies, title: 'Crying', yes: 9, partly: 0, no: 0, reasons: [] },
  ]);
});

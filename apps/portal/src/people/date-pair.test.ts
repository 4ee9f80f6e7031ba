import { emptyDate, partsOfDate } from '@waymark/ui/date-field';
import { expect, test } from 'vitest';

import { fromToday, readPair } from './date-pair.ts';

const today = '2026-11-22';

test('a role begins today and has no last day unless somebody types others', () => {
  expect(readPair(fromToday(today))).toEqual({ ok: true, from: today, until: null });
  const typed = { from: partsOfDate('2026-12-01'), until: partsOfDate('2027-03-31') };
  expect(readPair(typed)).toEqual({ ok: true, from: '2026-12-01', until: '2027-03-31' });
});

test('a date that is none is a problem of its own field, and no last day is not', () => {
  const wrong = { from: emptyDate, until: { day: '31', month: '2', year: '2027' } };
  expect(readPair(wrong)).toEqual({
    ok: false,
    problems: [
      { field: 'from', message: 'Enter the first day' },
      { field: 'until', message: 'Last day must be a real date' },
    ],
  });
});

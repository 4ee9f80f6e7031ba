import { partsOfDate } from '@waymark/ui/date-field';
import { expect, test } from 'vitest';

import { isNoMoment, noMoment, readMoment } from './typed-moment.ts';

const on = (day: string, time: string) => readMoment({ date: partsOfDate(day), time });

test('a day and a time of London are one moment, in summer and in winter', () => {
  expect(on('2026-11-20', '9:05')).toBe('2026-11-20T09:05:00.000Z');
  expect(on('2026-07-20', '09.05')).toBe('2026-07-20T08:05:00.000Z');
});

test('what is not whole or does not exist is no moment', () => {
  for (const time of ['', '9', '24:00', '9:60', 'noon']) expect(on('2026-11-20', time)).toBeNull();
  expect(on('2026-02-30', '9:05')).toBeNull();
  expect(readMoment(noMoment)).toBeNull();
});

test('a day alone is nothing typed', () => {
  expect(isNoMoment({ date: partsOfDate('2026-11-20'), time: ' ' })).toBe(true);
  expect(isNoMoment({ date: partsOfDate('2026-11-20'), time: '9:00' })).toBe(false);
});

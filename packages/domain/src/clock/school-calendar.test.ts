import { describe, expect, test } from 'vitest';
import { sampleSchools } from './cases.ts';
import {
  SchoolCalendar,
  calendarCovers,
  halfTermAfter,
  isSchoolDay,
  schoolDayFrom,
} from './school-calendar.ts';

describe('school days', () => {
  test.each([
    ['an ordinary Tuesday', '2026-11-24', true],
    ['the first day of a half term', '2026-11-02', true],
    ['the last day of a half term', '2026-10-23', true],
    ['the day after it, a Saturday', '2026-10-24', false],
    ['a weekday in half term', '2026-10-28', false],
    ['a Sunday in term', '2026-11-29', false],
    ['a training day', '2027-01-04', false],
    ['a bank holiday in term', '2027-05-03', false],
    ['a day before the calendar begins', '2026-09-01', false],
  ])('CLK-11: %s', (_, day, open) => {
    expect(isSchoolDay(day, sampleSchools)).toBe(open);
  });

  test.each([
    ['the day itself', '2026-11-24', '2026-11-24'],
    ['over a weekend', '2026-11-28', '2026-11-30'],
    ['over half term', '2026-10-24', '2026-11-02'],
    ['over Christmas and a training day', '2026-12-19', '2027-01-05'],
    ['the last school day of all', '2027-07-21', '2027-07-21'],
    ['after it: not known', '2027-07-22', null],
  ])('CLK-11: the next school day, %s', (_, from, next) => {
    expect(schoolDayFrom(from, sampleSchools)).toBe(next);
  });

  test.each([
    ['in a half term: the one after it', '2026-11-24', 'Spring 1'],
    ['on the first day of a half term: the one after it', '2026-11-02', 'Spring 1'],
    ['in a holiday: the one that comes', '2026-10-28', 'Autumn 2'],
    ['in the last one: not known', '2027-06-07', undefined],
  ])('CLK-11: the half term after, %s', (_, day, name) => {
    expect(halfTermAfter(day, sampleSchools)?.name).toBe(name);
  });

  test.each([
    ['2026-09-01', false],
    ['2026-09-02', true],
    ['2026-12-25', true],
    ['2027-07-21', true],
    ['2027-07-22', false],
  ])('CLK-11: whether the calendar covers %s', (day, covered) => {
    expect(calendarCovers(day, sampleSchools)).toBe(covered);
  });

  const [first, second] = sampleSchools.halfTerms;
  test.each([
    ['no half term', []],
    ['half terms in the wrong order', [second, first]],
    ['half terms that share a day', [first, { ...second, firstDay: '2026-10-23' }]],
    ['a half term that ends before it begins', [{ ...first, lastDay: '2026-09-01' }]],
  ])('CLK-11: a calendar is refused with %s', (_, halfTerms) => {
    expect(SchoolCalendar.safeParse({ ...sampleSchools, halfTerms }).success).toBe(false);
    expect(SchoolCalendar.safeParse(sampleSchools).success).toBe(true);
  });
});

import type { Day } from './day.ts';

/**
 * CLK-2: the bank holidays of England and Wales, one line a year as MM-DD. Substitute days are listed; the Saturdays and
 * Sundays they stand for are not: they are no working days anyway, and `isBankHoliday` knows them by their dates. From 2024 on these are the standing rules: a
 * day proclaimed later (a coronation, a funeral) has to be added by hand from the source.
 */
const yearly: Record<string, readonly string[]> = {
  '2019': ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26'],
  // The early May holiday was on Friday 8 May, for Victory in Europe Day.
  '2020': ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28'],
  '2021': ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
  // The spring holiday was on 2 June, with the Platinum Jubilee on 3 June; the state funeral on 19 September.
  '2022': [
    '01-03',
    '04-15',
    '04-18',
    '05-02',
    '06-02',
    '06-03',
    '08-29',
    '09-19',
    '12-26',
    '12-27',
  ],
  // The coronation, on 8 May.
  '2023': ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
  '2024': ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  '2025': ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  '2026': ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  '2027': ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  '2028': ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
  '2029': ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'],
  '2030': ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26'],
  '2031': ['01-01', '04-11', '04-14', '05-05', '05-26', '08-25', '12-25', '12-26'],
  '2032': ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  '2033': ['01-03', '04-15', '04-18', '05-02', '05-30', '08-29', '12-26', '12-27'],
  '2034': ['01-02', '04-07', '04-10', '05-01', '05-29', '08-28', '12-25', '12-26'],
  '2035': ['01-01', '03-23', '03-26', '05-07', '05-28', '08-27', '12-25', '12-26'],
};

/**
 * CLK-2: the list, where it is officially published, what it was compared with, and the first and last day it covers
 * (YYYY-MM-DD). `days` are in order.
 */
export const bankHolidays: {
  source: string;
  comparedWith: readonly { what: string; years: string; on: Day }[];
  knownFrom: Day;
  knownUntil: Day;
  days: readonly Day[];
} = {
  source: 'https://www.gov.uk/bank-holidays',
  comparedWith: [
    { what: 'The data file behind the GOV.UK page', years: '2019-2023', on: '2026-11-22' },
    { what: 'date-holidays 3.37.0, GB-ENG, in a test', years: '2019-2035', on: '2026-11-22' },
  ],
  knownFrom: '2019-01-01',
  knownUntil: '2035-12-31',
  days: Object.entries(yearly).flatMap(([year, days]) => days.map((day) => `${year}-${day}`)),
};

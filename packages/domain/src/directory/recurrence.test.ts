import { describe, expect, it } from 'vitest';
import { fromOpenReferral } from './from-open-referral.ts';
import { nestedFromOpenReferral } from './read-open-referral.ts';
import { readService } from './read-service.ts';
import type { DirectoryService } from './service.ts';
import { countedId } from './testing/counted-id.ts';
import { reading, record } from './testing/records.ts';
import { toOpenReferral } from './to-open-referral.ts';
import { weekdays } from './weekday.ts';

function holding(times: unknown): DirectoryService {
  const { service } = readService(record({ regular_schedules: times }), reading());
  if (!service) throw new Error('refused');
  return service;
}

/** A schedule as the import reads it. */
const timesOf = (schedule: Record<string, unknown>) =>
  nestedFromOpenReferral({ schedules: [schedule] })['regular_schedules'];

/** What a reader of the feed gets. */
const sent = (given: DirectoryService): Record<string, unknown> =>
  JSON.parse(JSON.stringify(toOpenReferral(given, countedId)));

describe('DIR-31 a schedule that is monthly', () => {
  const read = (rule: Record<string, unknown>) => {
    const time = { opens_at: '10:00', closes_at: '11:30', ...rule };
    const feed = fromOpenReferral({ ...sent(holding([])), schedules: [time] });
    return [feed, holding(timesOf(time))].map((each) =>
      each?.sessions.map(({ weekday, monthly, everyWeeks, from }) => [
        weekday,
        monthly,
        ...(everyWeeks === undefined ? [] : [everyWeeks]),
        ...(from === undefined ? [] : [from]),
      ]),
    );
  };
  const monthly = (byday: string, more = {}) => ({ freq: 'MONTHLY', byday, ...more });

  it.each<[Record<string, unknown>, unknown[]]>([
    [monthly('1MO'), [['Monday', { weeks: [1] }]]],
    [monthly('-1FR'), [['Friday', { weeks: [-1] }]]],
    [monthly('1mo, 3mo'), [['Monday', { weeks: [1, 3] }]]],
    [
      monthly('2TU,+1WE'),
      [
        ['Tuesday', { weeks: [2] }],
        ['Wednesday', { weeks: [1] }],
      ],
    ],
    [{ byday: '1MO' }, [['Monday', { weeks: [1] }]]],
    [monthly('MO'), [['Monday', {}]]],
    [monthly('MO', { bymonthday: '8,9,10,11,12,13,14' }), [['Monday', { weeks: [2] }]]],
    [monthly('MO', { bymonthday: '1,2,3' }), [['Monday', { days: [1, 2, 3] }]]],
    [
      monthly('1MO', { interval: 2, valid_from: '2026-11-02' }),
      [['Monday', { every: 2, weeks: [1] }, '2026-11-02']],
    ],
    [
      monthly('1MO', { interval: 2, dtstart: '2026-11-02' }),
      [['Monday', { every: 2, weeks: [1] }, '2026-11-02']],
    ],
    [monthly('1MO', { interval: 13 }), []],
    [monthly('6MO'), []],
    [{ freq: 'YEARLY', byday: '1MO' }, []],
    [{ freq: 'DAILY', byday: 'MO', interval: 2 }, []],
    [{ freq: 'DAILY', byday: 'MO' }, [['Monday', undefined]]],
    [{ freq: 'WEEKLY', byday: '1MO,TU' }, [['Tuesday', undefined]]],
  ])('is read from a feed and on import alike: %j', (rule, expected) => {
    expect(read(rule)).toEqual([expected, expected]);
  });

  it.each([
    ['by the day of the month', monthly('', { bymonthday: '15' })],
    ['by the day of its first', monthly('', { dtstart: '2026-11-15' })],
  ])('%s is on whatever day of the week that is', (_, rule) => {
    const days = weekdays.map((weekday) => [weekday, { days: [15] }]);
    for (const read15 of read(rule)) expect(read15?.map((each) => each.slice(0, 2))).toEqual(days);
  });

  it.each([
    [monthly('1MO'), { freq: 'MONTHLY', byday: '1MO' }],
    [monthly('-1FR,1FR'), { freq: 'MONTHLY', byday: '-1FR,1FR' }],
    [monthly('MO', { bymonthday: '15' }), { freq: 'MONTHLY', byday: 'MO', bymonthday: '15' }],
    [
      monthly('1MO', { interval: 2, valid_from: '2026-11-20' }),
      {
        freq: 'MONTHLY',
        interval: 2,
        byday: '1MO',
        valid_from: '2026-11-20',
        dtstart: '2027-01-04',
      },
    ],
  ])('is passed on as it came, and comes back the same: %j', (rule, expected) => {
    const time = { opens_at: '10:00', closes_at: '11:30', ...rule };
    const given = holding(timesOf(time));
    const feed = sent(given);
    const [placement] = Object(feed)['service_at_locations'];
    expect(placement.schedules).toMatchObject([expected]);
    expect(fromOpenReferral(feed)).toEqual(given);
  });
});

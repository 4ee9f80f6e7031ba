import { describe, expect, it, test } from 'vitest';
import { countedId } from './testing/counted-id.ts';
import { recordReading } from './testing/records.ts';
import { readSessions } from './times.ts';

const hall = countedId('hall');
const of = {
  serviceId: countedId('service'),
  placeId: (sourceId: string) => (sourceId === '5' ? hall : undefined),
  onlyPlace: undefined,
};
const monday = { weekday: 'Monday', opens_at: '10:00', closes_at: '11:30' };
const read = (entry: Record<string, unknown>, how = recordReading()) =>
  readSessions([{ ...monday, ...entry }], of, how);

test('DIR-5 weekly times are sorted, kept once, and left out where they cannot be', () => {
  const how = recordReading();
  const time = (weekday: unknown, opens_at: unknown, closes_at: unknown) => ({
    weekday,
    opens_at,
    closes_at,
  });
  expect(
    readSessions(
      [
        time('friday', '10:00', '11:00'),
        time('Mondays', '13:00', '14:00'),
        time('Monday', '9am', '10am'),
        time('Monday', '9am', '10am'),
        time('Tuesday', '17:00', '10:00'),
        time('Someday', '10:00', '11:00'),
        time('T', '10:00', '11:00'),
        null,
      ],
      of,
      how,
    ).map(({ weekday, opens, closes }) => [weekday, opens, closes]),
  ).toEqual([
    ['Monday', '09:00', '10:00'],
    ['Monday', '13:00', '14:00'],
    ['Friday', '10:00', '11:00'],
  ]);
  expect(new Set(how.notes)).toEqual(new Set(['times: a time that cannot be right, left out']));
});

describe('DIR-17 a session', () => {
  it('says all that its source says', () => {
    const entry = {
      waymark_name: 'Baby <b>massage</b>',
      waymark_programme: 'Bumps and babies',
      interval: 2,
      valid_from: '2026-11-02',
      valid_to: '2027-03-22',
      waymark_season: 'term',
      waymark_cancelled: ['2026-11-30', '2026-11-16', '2026-11-30'],
      waymark_booking: 'book',
      schedule_link: 'https://hub.org.uk/book',
      waymark_places_left: 0,
      waymark_minimum_age: 0,
      waymark_maximum_age: 1,
      location_id: 5,
      description: 'Bring a towel',
    };
    expect(read(entry)).toEqual([
      {
        id: expect.any(String),
        name: 'Baby massage',
        programme: 'Bumps and babies',
        weekday: 'Monday',
        opens: '10:00',
        closes: '11:30',
        everyWeeks: 2,
        from: '2026-11-02',
        until: '2027-03-22',
        season: 'term',
        cancelled: ['2026-11-16', '2026-11-30'],
        booking: 'book',
        bookingUrl: 'https://hub.org.uk/book',
        placesLeft: 0,
        minAge: 0,
        maxAge: 1,
        locationId: hall,
        text: 'Bring a towel',
      },
    ]);
  });

  it('on named dates is one for each day of the week', () => {
    const dates = ['2026-12-12', '2026-12-06', '2026-12-05'];
    const sessions = read({ weekday: null, waymark_dates: dates, valid_from: '2026-12-01' });
    expect(sessions).toMatchObject([
      { weekday: 'Saturday', dates: ['2026-12-05', '2026-12-12'] },
      { weekday: 'Sunday', dates: ['2026-12-06'] },
    ]);
    expect(sessions.map(({ from }) => from)).toEqual([undefined, undefined]);
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(2);
  });

  it('keeps its id where its source gives one, whatever becomes of it', () => {
    const [first] = read({ id: 9 });
    const [later] = read({ id: 9, opens_at: '10:15', waymark_places_left: 3 });
    expect(later?.id).toBe(first?.id);
    expect(read({ id: 10 })[0]?.id).not.toBe(first?.id);
  });

  it('of which nothing more is said says nothing more', () => {
    const [session] = read({});
    expect(Object.keys(session ?? {}).toSorted()).toEqual(['closes', 'id', 'opens', 'weekday']);
  });

  test.each([
    ['Term time only', 'term'],
    ['term-time', 'term'],
    ['Not in term time', undefined],
    ['All year', undefined],
  ])('DIR-4 “%s” is of %s', (description, season) => {
    expect(read({ description })[0]?.season).toBe(season);
  });

  test.each([
    ['waymark_places_left', -1],
    ['waymark_places_left', 'many'],
    ['valid_from', '2026-02-30'],
    ['waymark_cancelled', ['soon']],
  ])('DIR-5 leaves out what cannot be, with a note: %s %j', (key, value) => {
    const how = recordReading();
    expect(read({ [key]: value }, how)).toEqual(read({}));
    expect(how.notes).toHaveLength(1);
  });

  it('DIR-8 leaves out a link that is not safe', () => {
    expect(read({ schedule_link: 'javascript:alert(1)' })[0]).not.toHaveProperty('bookingUrl');
  });
});

describe('DIR-42 a time with a zone', () => {
  const odd = 'times: not of the zone of London on its days, kept as written';

  test.each([
    ['10:00Z', '10:00'],
    ['10:00+00:00', '10:00'],
    ['10:00+01:00', '10:00'],
    ['10:00:00+01:00', '10:00'],
    ['10:00:00.000Z', '10:00'],
    ['10:00 +0100', '10:00'],
    ['9.30am', '09:30'],
    ['10:00+1', undefined],
    ['10:00 GMT', undefined],
  ])('%s is %s by the clock on the wall', (opens_at, opens) => {
    expect(read({ opens_at })[0]?.opens).toBe(opens);
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['of a class all year', { opens_at: '10:00Z', closes_at: '11:00+01:00' }, []],
    ['of another country', { opens_at: '10:00-05:00' }, [odd]],
    ['of winter in winter', { opens_at: '10:00Z', waymark_dates: ['2026-12-05'] }, []],
    ['of winter in summer', { opens_at: '10:00Z', waymark_dates: ['2026-07-04'] }, [odd]],
    ['of summer in summer', { opens_at: '10:00+01:00', waymark_dates: ['2026-07-04'] }, []],
    [
      'of winter in a summer’s weeks',
      { opens_at: '10:00Z', valid_from: '2026-06-01', valid_to: '2026-08-31' },
      [odd],
    ],
    [
      'of winter into summer',
      { opens_at: '10:00Z', valid_from: '2026-02-01', valid_to: '2026-05-03' },
      [],
    ],
  ])('%s is kept, and said where it is not London’s', (_, entry, notes) => {
    const how = recordReading();
    expect(read(entry, how)[0]?.opens).toBe('10:00');
    expect(how.notes).toEqual(notes);
  });
});

import type { SchoolCalendar } from '@waymark/domain/clock';
import type { DirectoryService, ServiceSession } from '@waymark/domain/directory';
import { countedId } from '@waymark/domain/directory/testing';
import { ageBandIds } from '@waymark/domain/navigation';
import { describe, expect, test } from 'vitest';
import { madeUpPlace, madeUpService } from '../testing/made-up-services.ts';
import { hubsIn, isAtHub, isNamedAt, type Hub } from './hubs.ts';
import { choiceHref, isOnlyInForm, programmesIn, readChoice } from './session-choice.ts';
import { bookingLine, stateLine } from './session-lines.ts';
import { happeningsOn, titleOf } from './sessions.ts';
import { partOf, whatIsOn } from './what-is-on.ts';

const schools: SchoolCalendar = {
  dayStarts: '08:45',
  halfTerms: [
    { name: 'Autumn 2', firstDay: '2026-11-02', lastDay: '2026-12-18' },
    { name: 'Spring 1', firstDay: '2027-01-04', lastDay: '2027-02-12' },
  ],
  closedOn: [],
};
const sunday = '2026-11-22';
const hall = madeUpPlace('Millbeck', { name: 'Millbeck Hall' });

const time = (name: string | undefined, change: Partial<ServiceSession> = {}): ServiceSession => ({
  id: countedId('time', name ?? '', JSON.stringify(change)),
  ...(name && { name }),
  weekday: 'Wednesday',
  opens: '10:00',
  closes: '11:30',
  locationId: hall.id,
  ...change,
});

const hub = madeUpService({
  name: 'Millbeck Hub',
  minAge: 0,
  maxAge: 19,
  locations: [{ ...hall, hub: { people: [], buses: [] } }],
  sessions: [
    time(undefined, { opens: '09:00', closes: '12:00' }),
    time('Baby massage', { minAge: 0, maxAge: 0.9, season: 'term', cancelled: ['2026-12-02'] }),
    time('Film morning', { weekday: 'Tuesday', dates: ['2026-12-22'], season: 'holiday' }),
    time('Letters', {
      weekday: 'Thursday',
      placesLeft: 0,
      booking: 'book',
      programme: 'Reading together',
    }),
  ],
});
const group = madeUpService({
  name: 'Toddlers',
  minAge: 1,
  maxAge: 4,
  locations: [hall],
  sessions: [time(undefined, { opens: '09:30', closes: '10:30', booking: 'drop-in' })],
});
const elsewhere = madeUpService({
  name: 'Online chat',
  ways: ['online'],
  sessions: [{ weekday: 'Wednesday', opens: '19:00', closes: '20:00' }],
});
const services: DirectoryService[] = [hub, group, elsewhere];
const hubs = hubsIn(services);
const listed = { hubs, programmes: programmesIn(services) };

/** What a form with these fields picks; how far on to look stands in the address that it is sent to. */
function picked(fields: string) {
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(fields)) form.set(name, value);
  return readChoice(new URLSearchParams(fields), form, listed);
}

const linked = (query: string) => readChoice(new URLSearchParams(query), null, listed);

function shown(fields: string, today = sunday, calendar: SchoolCalendar | null = schools) {
  const choice = picked(fields);
  const { found, more, next } = whatIsOn(services, choice, { today, schools: calendar });
  return {
    titles: found.map((each) => `${each.day.slice(5)} ${titleOf(each)}`),
    more,
    next,
    found,
  };
}

describe('a week', () => {
  test('is in the order of the day, with what is online in it, and without opening hours', () => {
    expect(shown('').titles).toEqual([
      '11-25 Toddlers',
      '11-25 Baby massage',
      '11-25 Online chat',
      '11-26 Letters',
    ]);
  });

  test('DIR-17 has what is cancelled in it, and says so', () => {
    const cancelled = shown('week=2').found.find(({ state }) => state === 'cancelled');
    expect(cancelled && stateLine(cancelled)).toBe('Cancelled on this day');
    expect(cancelled && bookingLine(cancelled)).toBeNull();
  });

  test('says what is full, and how to ask', () => {
    const [full] = shown('day=thursday').found;
    expect(full && stateLine(full)).toBe('Full');
    expect(full && bookingLine(full)).toMatch(/Ring and ask/);
  });

  test('DIR-18 says to ring first where nobody knows', () => {
    const [, massage] = shown('', sunday, null).found;
    expect(massage && stateLine(massage)).toMatch(/^Ring first/);
  });

  test('where nothing is on names the next day, past what is cancelled (N6)', () => {
    const { titles, next } = shown('age=0-2&week=2&at=millbeck-hub', sunday);
    expect(titles).toEqual(['12-02 Toddlers', '12-02 Baby massage', '12-03 Letters']);
    expect(next).toBeNull();
    expect(shown('day=tuesday&week=2').next).toBeNull();
    expect(shown('day=tuesday', '2026-11-01').next).toEqual({ day: '2026-12-22', week: 2 });
    expect(shown('day=sunday')).toMatchObject({ titles: [], more: false, next: null });
  });
});

describe('what is picked', () => {
  test('a day shows four of them', () => {
    const days = shown('day=wednesday').found.map(({ day }) => day);
    expect([...new Set(days)]).toEqual(['2026-11-25', '2026-12-02', '2026-12-09', '2026-12-16']);
  });

  test('an age leaves out only what is surely not for it (D1)', () => {
    expect(shown('age=0-2').titles).toEqual([
      '11-25 Toddlers',
      '11-25 Baby massage',
      '11-25 Online chat',
      '11-26 Letters',
    ]);
    expect(shown('age=3-5').titles).not.toContain('11-25 Baby massage');
    expect(shown('age=6-11').titles).toEqual(['11-25 Online chat', '11-26 Letters']);
  });

  test('the ages are those that services are narrowed by, and no others', () => {
    const read = (age: string) => picked(`age=${age}`).ages;
    expect(ageBandIds.map(read)).toEqual(ageBandIds);
    expect(read('babies')).toBeNull();
  });

  test('a hub shows what is at its place, whoever runs it', () => {
    expect(shown('at=millbeck-hub').titles).toEqual([
      '11-25 Toddlers',
      '11-25 Baby massage',
      '11-26 Letters',
    ]);
  });

  test('the holidays begin with the holidays, and end with them', () => {
    const { found, more } = shown('when=holiday');
    expect(found.map(({ day }) => day)).toContain('2026-12-22');
    expect(found.map(titleOf)).not.toContain('Baby massage');
    expect(more).toBe(true);
    expect(shown('when=holiday&week=3').more).toBe(false);
    expect(shown('when=holiday', '2026-12-28').found[0]?.day).toBe('2026-12-30');
  });

  test('in the holidays, term begins with the next term', () => {
    expect(shown('when=term', '2026-12-24').found[0]?.day).toBe('2027-01-06');
  });

  test('term and holidays that are not known show nothing, rather than something wrong', () => {
    expect(shown('when=holiday', sunday, null).titles).toEqual([]);
    expect(shown('when=holiday', '2027-01-10').titles).toEqual([]);
  });

  test('a programme shows what belongs to it, and only that', () => {
    expect(listed.programmes).toEqual(['Reading together']);
    expect(shown('programme=Reading+together').titles).toEqual(['11-26 Letters']);
    expect(picked('programme=Something+else').programme).toBeNull();
  });

  test('NAV-33 no programme of a private service is on the list', () => {
    const support = madeUpService({
      name: 'Abuse support',
      sessions: [time('Talking it over', { programme: 'Moving on' })],
      needKeys: ['domestic-abuse'],
    });
    expect(programmesIn([support])).toEqual([]);
  });

  test('a link says a hub and how far on; the age of a child and a day are in no link (N3)', () => {
    const all = 'day=friday&age=12-15&at=millbeck-hub&when=term&programme=Reading+together&week=2';
    expect(choiceHref('/whats-on', picked(all), 3, 2)).toBe(
      '/whats-on?at=millbeck-hub&week=3&part=2',
    );
    expect(linked(all)).toEqual(linked('at=millbeck-hub&week=2'));
    expect(linked(all)).toMatchObject({ weekday: null, ages: null, season: null, programme: null });
    expect(isOnlyInForm(linked(all))).toBe(false);
    for (const one of ['day=friday', 'age=12-15', 'when=term', 'programme=Reading+together'])
      expect(isOnlyInForm(picked(one))).toBe(true);
  });

  test('what is not on the lists is passed over', () => {
    const odd = picked('day=x&age=7&at=%3Cb&when=1&week=-1');
    expect(choiceHref('/whats-on', odd)).toBe('/whats-on');
    expect(isOnlyInForm(odd)).toBe(false);
    expect(odd.week).toBe(1);
  });
});

test('DIR-31 what is once a month is on its own days, and the next of them is found', () => {
  const last = madeUpService({
    name: 'Grandparents’ lunch',
    locations: [hall],
    sessions: [time('Lunch', { weekday: 'Thursday', monthly: { weeks: [-1] } })],
  });
  const seen = (today: string) => {
    const choice = linked('');
    const { found, next } = whatIsOn([last], choice, { today, schools });
    return { days: found.map(({ day }) => day), next: next?.day };
  };
  expect(seen(sunday)).toEqual({ days: ['2026-11-26'], next: undefined });
  expect(seen('2026-11-27')).toEqual({ days: [], next: '2026-12-31' });
});

test('more than a page can hold comes in parts, and nothing is lost', () => {
  const [one] = shown('').found;
  if (!one) throw new Error('something is on');
  const many = Array.from({ length: 130 }, () => one);
  const parts = [1, 2, 3, 4].map((part) => partOf(many, part));
  expect(parts.map((part) => part.shown.length)).toEqual([60, 60, 10, 10]);
  expect(parts.map(({ rest }) => rest)).toEqual([70, 10, 0, 0]);
  expect(choiceHref('/whats-on', linked('part=2'), 2, 3)).toBe('/whats-on?week=2&part=3');
});

describe('hubs', () => {
  test('of one name have links of their own, the same each time', () => {
    const twin = { ...hub, id: countedId('twin') };
    const slugs = (given: DirectoryService[]) =>
      hubsIn(given).map(({ slug, service }) => `${slug} ${service.id}`);
    expect(slugs([hub, twin])).toEqual(slugs([twin, hub]));
    expect(new Set(hubsIn([hub, twin]).map(({ slug }) => slug))).toEqual(
      new Set(['millbeck-hub', 'millbeck-hub-2']),
    );
  });

  test('hold what is at their own place only', () => {
    const [own] = hubs;
    if (!own) throw new Error('there is a hub');
    expect(isAtHub(own, hall.id)).toBe(true);
    expect(isAtHub(own, undefined)).toBe(false);
  });

  test('NAV-33 a hub to meet is not private, and its page names nothing that is', () => {
    const support = madeUpService({
      name: 'Abuse support at Millbeck Family Hub',
      locations: [hall],
      sessions: [time('Talking it over')],
      needKeys: ['domestic-abuse'],
    });
    const given = [hub, group, support];
    const [own] = hubsIn(given);
    const [abuseToo] = hubsIn([{ ...hub, needKeys: ['domestic-abuse'] }]);
    if (!own || !abuseToo) throw new Error('there is a hub');
    expect(hubsIn(given)).toEqual([own]);
    const named = (at: Hub) =>
      happeningsOn(given, ['2026-11-25'], schools)
        .filter((each) => isNamedAt(at, each))
        .map(titleOf);
    expect(named(own)).toEqual(['Toddlers', 'Baby massage']);
    expect(named(abuseToo)).toEqual(['Toddlers', 'Baby massage', 'Talking it over']);
  });
});

import { addDays, dayInLondon } from '@waymark/domain/clock';
import { weekdayName, type DirectoryService } from '@waymark/domain/directory';
import { bareService, countedId } from '@waymark/domain/directory/testing';

type Sketch = Partial<DirectoryService> & Pick<DirectoryService, 'name'>;

/** A service of nobody, for tests: what is not said is unknown. */
export function madeUpService({ name, ...said }: Sketch): DirectoryService {
  return {
    ...bareService,
    id: countedId('site-test', name),
    source: 'test',
    sourceId: name,
    name,
    description: `${name} is made up for a test.`,
    organisation: { id: countedId('site-test-org', name), name: `${name} team` },
    ways: ['in-person'],
    ...said,
  };
}

type Spot = Partial<DirectoryService['locations'][number]>;

/** A made-up place in one of the four made-up towns. */
export function madeUpPlace(town: keyof typeof madeUpTowns, spot: Spot = {}) {
  const { outcode, latitude, longitude } = madeUpTowns[town];
  return {
    id: countedId('site-test-place', town, JSON.stringify(spot)),
    address: ['1 Made Up Road'],
    town,
    outcode,
    postcode: `${outcode} 1AA`,
    latitude,
    longitude,
    accessibility: [],
    exactAddressHidden: false,
    ...spot,
  };
}

/** Where the made-up towns would lie. */
export const madeUpTowns = {
  Wenbrook: { outcode: 'ZW1', latitude: 53.6, longitude: -0.9 },
  Millbeck: { outcode: 'ZW2', latitude: 53.65, longitude: -0.95 },
  'Thornley Green': { outcode: 'ZW3', latitude: 53.55, longitude: -0.8 },
  Sandholme: { outcode: 'ZW4', latitude: 53.7, longitude: -0.7 },
} as const;

/** A day so many days from today. */
export const daysAhead = (days: number): string => addDays(dayInLondon(new Date()), days);

/** A session once, so many days from today. */
export function soon(
  days: number,
  said: Partial<DirectoryService['sessions'][number]>,
): DirectoryService['sessions'][number] {
  const weekday = weekdayName(daysAhead(days)) ?? 'Monday';
  return { id: sessionId(said.name), weekday, opens: '10:00', closes: '11:30', ...said };
}

/** The id of the made-up session with this name. */
export const sessionId = (name: string | undefined): string =>
  countedId('site-test-session', name ?? '');

/** One of each kind of oddity that a page has to say truthfully. */
export const madeUpServices: readonly DirectoryService[] = [
  madeUpService({
    name: 'Wenbrook Family Hub',
    description:
      'A warm place to walk into.\n\nThere is a kettle on, and someone at the door to say hello.',
    organisation: { id: countedId('site-test-org', 'council'), name: 'Wenbrook Early Help' },
    url: 'https://hub.waymark.example/wenbrook',
    email: 'hub@waymark.example',
    phones: [{ number: '01632 960001', name: 'Front desk' }],
    minAge: 0,
    maxAge: 19,
    cost: { kind: 'free' },
    referral: 'not-needed',
    ways: ['in-person', 'phone'],
    locations: [
      madeUpPlace('Wenbrook', {
        name: 'The Old Library',
        accessibility: ['Step-free entrance', 'Changing place with hoist'],
        hub: {
          people: [
            { firstName: 'Amina', role: 'Hub worker' },
            {
              firstName: 'Joe',
              role: 'Midwife',
              photoUrl: 'https://photos.waymark.invalid/joe.jpg',
            },
          ],
          whatToExpect: 'Someone will say hello.',
          buddy: 'Ask for Amina. She will meet you outside.',
          buses: ['4 from the station'],
          openingTimes: 'Open late on Tuesdays',
        },
      }),
    ],
    sessions: [
      { weekday: 'Tuesday', opens: '09:30', closes: '12:00' },
      { weekday: 'Thursday', opens: '13:00', closes: '15:30' },
      { weekday: 'Monday', opens: '09:00', closes: '17:00', text: 'not bank holidays' },
      soon(1, {
        name: 'Baby massage',
        booking: 'book',
        bookingUrl: 'https://hub.waymark.example/book/baby-massage',
        placesLeft: 2,
        minAge: 0,
        maxAge: 0.9,
      }),
      soon(2, { name: 'Little movers', cancelled: [daysAhead(2)] }),
      soon(3, { name: 'Cook and eat', programme: 'Cook together', booking: 'book', placesLeft: 0 }),
      soon(4, { name: 'Lanterns', dates: [daysAhead(4)], booking: 'drop-in' }),
    ],
    categories: [{ name: 'Family hubs', slug: 'family-hubs' }],
    needKeys: [
      'education-attendance',
      'pregnancy-new-baby',
      'child-mental-health',
      'parenting-behaviour',
      'isolation-loneliness',
    ],
    sendNeeds: ['Autism', 'Hearing'],
    languages: ['English', 'Urdu'],
    serviceArea: 'Wenbrook and Millbeck',
    dadsWelcome: true,
    whatToExpect: 'Someone will meet you at the door.\n\nYou can stay for five minutes or all day.',
    checkedOn: '2026-10-02',
  }),
  madeUpService({
    name: 'Millbeck Family Hub',
    phones: [{ number: '01632 960002' }],
    cost: { kind: 'free', text: 'Bring a snack if you like' },
    referral: 'not-needed',
    locations: [madeUpPlace('Millbeck')],
    needKeys: ['education-attendance', 'pregnancy-new-baby', 'send', 'dads'],
    checkedOn: '2026-01-05',
  }),
  madeUpService({
    name: 'School Mornings Helpline',
    description: 'Talk to a trained worker about hard school mornings.',
    phones: [{ number: '01632 960003' }],
    referral: 'not-needed',
    ways: ['phone', 'online'],
    needKeys: ['education-attendance'],
  }),
  madeUpService({
    name: 'Quiet Steps back to school',
    cost: { kind: 'paid', text: '£3 a session' },
    referral: 'needed',
    locations: [madeUpPlace('Sandholme', { latitude: undefined, longitude: undefined })],
    minAge: 5,
    maxAge: 11,
    needKeys: ['education-attendance', 'child-mental-health'],
  }),
  madeUpService({
    name: 'Attendance drop-in with no place given',
    needKeys: ['education-attendance'],
  }),
  madeUpService({
    name: 'Harbour Lane safe talk',
    phones: [{ number: '01632 960004' }],
    cost: { kind: 'free' },
    referral: 'not-needed',
    locations: [
      {
        ...madeUpPlace('Thornley Green', { name: 'Harbour House', address: ['9 Secret Street'] }),
        exactAddressHidden: true,
      },
    ],
    needKeys: ['domestic-abuse'],
  }),
  madeUpService({
    name: 'Sandholme Women’s Refuge',
    description: 'Rooms for you and your children at 9 Hidden Street, ZW4 7QQ.',
    phones: [{ number: '01632 960006' }],
    locations: [
      madeUpPlace('Sandholme', {
        name: 'Hidden House',
        address: ['9 Hidden Street'],
        postcode: 'ZW4 7QQ',
        latitude: 53.7654,
      }),
    ],
    needKeys: ['domestic-abuse'],
  }),
  madeUpService({
    name: 'Couples mediation',
    ways: ['in-person'],
    locations: [madeUpPlace('Wenbrook')],
    needKeys: ['domestic-abuse', 'family-conflict-separation'],
  }),
  madeUpService({
    name: 'Couples hub',
    locations: [madeUpPlace('Sandholme')],
    categories: [{ name: 'Family hubs', slug: 'family-hubs' }],
    needKeys: ['domestic-abuse', 'parenting-behaviour'],
  }),
  madeUpService({
    name: 'Choosing to change',
    phones: [{ number: '01632 960005' }],
    ways: ['phone'],
    categories: [{ name: 'Behaviour change', slug: 'behaviour-change' }],
    needKeys: ['domestic-abuse'],
  }),
  madeUpService({
    name: 'Harrowmere toddlers',
    cost: { kind: 'free' },
    minAge: 0,
    maxAge: 3,
    languages: ['Polish'],
    // Over the border, and placed by its postcode alone.
    locations: [
      madeUpPlace('Sandholme', {
        town: 'Harrowmere',
        outcode: 'ZW5',
        postcode: 'ZW5 1AA',
        latitude: undefined,
        longitude: undefined,
      }),
    ],
    needKeys: ['early-years-development'],
  }),
  madeUpService({ name: 'Nothing said at all', ways: [] }),
  ...Array.from({ length: 16 }, (_, index) =>
    madeUpService({
      name: `Stay and play ${index + 1}`,
      minAge: 0,
      maxAge: 4.5,
      referral: 'not-needed',
      cost: { kind: index % 3 === 0 ? 'free' : 'unknown' },
      locations: [
        madeUpPlace(index % 2 === 0 ? 'Wenbrook' : 'Thornley Green', {
          latitude: (index % 2 === 0 ? 53.6 : 53.55) + index / 1000,
        }),
      ],
      sessions: [{ weekday: 'Wednesday', opens: '10:00', closes: '11:30' }],
      needKeys: ['isolation-loneliness', 'pregnancy-new-baby'],
    }),
  ),
];

const firstWords =
  'Acorn Beacon Cedar Dove Ember Fern Garden Harbour Island Juniper Kestrel Lantern Meadow North Orchard Pebble Quarry River Sunrise Tower Upland Valley Willow Yard'.split(
    ' ',
  );
const kinds = [
  { name: 'stay and play', term: 'Stay and play' },
  { name: 'baby group', term: 'Baby and toddler groups' },
  { name: 'parenting course', term: 'Parenting support' },
  { name: 'youth club', term: 'Youth clubs' },
  { name: 'breakfast club', term: 'Before and after school clubs' },
  { name: 'money advice', term: 'Debt and welfare advice' },
  { name: 'counselling', term: 'Mental health, social and emotional support' },
  { name: 'carers’ coffee', term: 'Carers' },
  { name: 'holiday scheme', term: 'Holiday clubs and schemes' },
  { name: 'speech and language drop-in', term: 'Speech, language and communication needs' },
];
const sentences = [
  'Families come for an hour or for the whole morning.',
  'There is tea, and somebody to talk to while the children play.',
  'Ring before you come for the first time.',
  'The room is on the ground floor, with a wide door and a quiet corner.',
  'Brothers and sisters are welcome too.',
  'It is run by people who live near by, with a worker from the council.',
  'Bring a drink and something to sit on in summer.',
  'You can come as often or as seldom as you like.',
];
const towns = ['Wenbrook', 'Millbeck', 'Thornley Green', 'Sandholme'];
const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A made-up directory in Open Referral UK 3.0, the same for the same seed; the first `sessions` services are weekly. */
export function makeDirectory({ services, sessions, seed }: Size): object {
  const next = numbersFrom(seed);
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[Math.floor(next() * from.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  };
  const contents = Array.from({ length: services }, (_, i) => {
    const kind = pick(kinds);
    const isWeekly = i < sessions;
    const place = isWeekly || next() < 0.8 ? placeOf(Math.floor(next() * 1500)) : null;
    const price = next();
    return {
      id: `made-up-${i}`,
      name: `${pick(firstWords)} ${kind.name} ${i}`,
      description: Array.from({ length: 6 }, () => pick(sentences)).join(' '),
      url: `https://service-${i}.wenbrook.example`,
      status: 'active',
      minimum_age: Math.floor(next() * 6),
      maximum_age: 6 + Math.floor(next() * 12),
      assured_date: '2026-10-01',
      last_modified: '2026-10-01T09:00:00Z',
      organization: { id: `run-by-${i % 800}`, name: `${pick(firstWords)} Trust ${i % 800}` },
      contacts: [{ phones: [{ number: `01632 96${String(i % 1000).padStart(4, '0')}` }] }],
      attributes: [{ taxonomy_term: { name: kind.term } }],
      cost_options: price < 0.4 ? [] : [{ amount: price < 0.7 ? 0 : 2 }],
      ...(isWeekly && { schedules: [weekly(pick(dayCodes), 9 + Math.floor(next() * 8))] }),
      ...(place && { service_at_locations: [{ location: place }] }),
    };
  });
  return {
    total_items: services,
    total_pages: 1,
    page_number: 1,
    size: services,
    first_page: true,
    last_page: true,
    empty: false,
    contents,
  };
}

type Size = { services: number; sessions: number; seed: number };

function weekly(byday: string, hour: number): object {
  const clock = (value: number): string => `${String(value).padStart(2, '0')}:00`;
  return { freq: 'WEEKLY', byday, opens_at: clock(hour), closes_at: clock(hour + 1) };
}

// Fifteen hundred places in a square of about twelve kilometres; the same number is the same place.
function placeOf(number: number): object {
  const town = towns[number % towns.length];
  return {
    id: `place-${number}`,
    location_type: 'physical',
    name: `${firstWords[number % firstWords.length]} Hall ${number}`,
    latitude: 54.55 + (number % 39) * 0.003,
    longitude: 1.15 + Math.floor(number / 39) * 0.005,
    addresses: [
      {
        address_1: `${1 + (number % 200)} Weir Lane`,
        city: town,
        state_province: 'Wenbrook',
        postal_code: `ZW${1 + (number % towns.length)} ${1 + (number % 9)}AA`,
      },
    ],
  };
}

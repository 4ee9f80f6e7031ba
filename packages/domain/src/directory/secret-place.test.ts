import { describe, expect, it } from 'vitest';
import { fromOpenReferral } from './from-open-referral.ts';
import { withSecretPlaceHidden } from './hidden-place.ts';
import { readService } from './read-service.ts';
import type { DirectoryService } from './service.ts';
import { countedId } from './testing/counted-id.ts';
import { place, reading, record } from './testing/records.ts';
import { toOpenReferral, toSummary } from './to-open-referral.ts';

type Change = Record<string, unknown>;
const filed = (...names: string[]) => ({ taxonomies: names.map((name) => ({ name })) });
/** The place that nobody may find, as a source gives it that masks nothing. */
const house = place({
  name: 'Alder House',
  address_1: '3 Bell Court',
  address_2: 'Flat 2, Quarry Hill',
  city: 'Sandholme',
  state_province: 'Wenbrook',
  postal_code: 'ZW4 9ZZ',
  mask_exact_address: false,
});
const where = /bell\s*court|alder|quarry|9ZZ|ZW4|54\.6|1\.33|3 bell/i;
const onlyTown = {
  id: expect.any(String),
  address: [],
  town: 'Sandholme',
  accessibility: [],
  exactAddressHidden: true,
};

function read(change: Change): { service: DirectoryService; notes: string[] } {
  const { service, notes } = readService(record({ locations: [house], ...change }), reading());
  if (!service) throw new Error('refused');
  return { service, notes };
}

/** The same service as another's feed gives it: everything open, nothing marked. */
function openFeed(change: Change): Record<string, unknown> {
  const open = read({ name: 'x', description: null, taxonomies: [] }).service;
  const { name, description, taxonomies } = record({ locations: [house], ...change });
  const terms = Array.isArray(taxonomies) ? taxonomies : [];
  return {
    ...JSON.parse(JSON.stringify(toOpenReferral(open, countedId))),
    name,
    description,
    attributes: terms.map((term: unknown) => ({ taxonomy_term: term })),
  };
}

const secret: [string, Change][] = [
  ['a refuge by name', { name: 'Sandholme Women’s Refuge' }],
  ['a refuge by category', { name: 'The Willows', ...filed('Refuges') }],
  [
    'a refuge by description',
    { name: 'The Willows', description: 'A refuge for mums and children.' },
  ],
  ['a refuge that calls itself a drop-in', { name: 'Refuge drop-in', ...filed('Drop-in') }],
  ['safe accommodation', { name: 'Safe accommodation team' }],
  ['a safe house', { name: 'Willow', description: 'Our safe house has six rooms.' }],
  ['a domestic abuse charity', { name: 'Harbour', ...filed('Domestic violence and abuse') }],
  ['with somewhere to live', { name: 'Harbour drop-in', ...filed('Domestic abuse', 'Housing') }],
  [
    'whose drop-in is told of only in its description',
    { name: 'Harbour', description: 'Drop-in at the library.', ...filed('Domestic abuse') },
  ],
  ['a hostel after sexual violence', { name: 'Rape crisis hostel' }],
  [
    'a place to stay from forced marriage',
    { name: 'Choice', description: 'For women fleeing forced marriage violence. A place to stay.' },
  ],
  ['a house for women by name', { name: 'Haven House: accommodation for women and children' }],
  [
    'a house to get away from home to',
    {
      name: 'Willow',
      description:
        'Supported accommodation: for women and their children who need to get away from home.',
    },
  ],
  [
    'what is called accommodation, for whom is told elsewhere',
    { name: 'Supported accommodation', description: 'Six rooms. For women and their children.' },
  ],
  ['a house for mothers', { name: 'Willow', description: 'A hostel for young mums.' }],
  ['a house to flee to', { name: 'Willow', description: 'Somewhere safe to stay when fleeing.' }],
  [
    'housing for those who leave',
    { name: 'Willow', description: 'Supported housing for young people getting away from home.' },
  ],
  ['honour-based abuse', { name: 'Honour-based abuse support' }],
  [
    'filed under housing, told of in words',
    {
      name: 'The Willows',
      description: 'Supported housing for people who fled domestic violence.',
      ...filed('Housing'),
    },
  ],
  [
    'run by Women’s Aid',
    { name: 'Outreach', organisation: { id: 1, name: 'Wenbrook Women’s Aid' } },
  ],
];

describe('DIR-15 a secret place that its source did not mask', () => {
  it.each(secret)('keeps only its town when imported: %s', (_, change) => {
    const { service, notes } = read(change);
    expect(service.locations).toEqual([onlyTown]);
    expect(notes).toContain('place: where people are kept safe, so only the town is kept');
    expect(JSON.stringify(service)).not.toMatch(where);
  });

  it.each(secret)('keeps only its town when it is masked: %s', (_, change) => {
    const masked = { ...house, mask_exact_address: true };
    expect(read({ ...change, locations: [masked] }).service.locations).toEqual([onlyTown]);
  });

  it.each(secret.filter(([, { organisation }]) => organisation === undefined))(
    'keeps only its town when read from a feed: %s',
    (_, change) => {
      expect(JSON.stringify(openFeed(change))).toMatch(where);
      const service = fromOpenReferral(openFeed(change));
      expect(service?.locations).toEqual([onlyTown]);
      expect(JSON.stringify(service)).not.toMatch(where);
    },
  );

  it.each(secret)(
    'is not given away by our feed, however it came to be stored: %s',
    (_, change) => {
      const { service } = read(change);
      const [open] = read({ name: 'x', taxonomies: [] }).service.locations;
      if (!open) throw new Error('no place');
      const stored = { ...service, locations: [open] };
      const given = JSON.stringify([toOpenReferral(stored, countedId), toSummary(stored)]);
      expect(given).not.toMatch(where);
      expect(
        fromOpenReferral(JSON.parse(JSON.stringify(toOpenReferral(service, countedId)))),
      ).toEqual(service);
    },
  );

  it.each<[string, Change]>([
    ['a family hub', { name: 'Sandholme Family Hub', ...filed('Family hubs') }],
    ['help for refugees', { name: 'Refugee welcome', ...filed('Refugees and migrants') }],
    ['council housing', { name: 'Housing advice', ...filed('Housing', 'Homelessness') }],
    [
      'housing for families',
      { name: 'Family housing', description: 'Homes for families to rent.' },
    ],
    [
      'a hostel for families without a home',
      { name: 'Quay House', description: 'Temporary accommodation for families with children.' },
    ],
    [
      'supported housing for care leavers',
      { name: 'First Step', description: 'Supported housing for young people aged 16 to 25.' },
    ],
    ['a women’s group', { name: 'Coffee for women and children', description: 'Come and talk.' }],
    [
      'housing advice for women',
      {
        name: 'Advice for women',
        description: 'Housing and debt advice. Accommodation advice too.',
      },
    ],
    [
      'a safe place for mums to stay and play',
      { name: 'Little Ones', description: 'A safe place for mums. Somewhere to stay and play.' },
    ],
    [
      'a group for mums in a list about homes',
      { name: 'Bumps', description: 'A group for mums.', ...filed('Temporary accommodation') },
    ],
    [
      'sheltered housing',
      { name: 'Elm Court', description: 'Sheltered housing for older men and women.' },
    ],
    [
      'help for families who fled war',
      { name: 'Welcome', description: 'Accommodation for families fleeing war in Ukraine.' },
    ],
    ['drug and alcohol help', { name: 'Tideway', ...filed('Substance abuse') }],
    [
      'a group about a child who hits',
      { name: 'When your child hurts you', ...filed('Child to parent violence') },
    ],
    [
      'a domestic abuse drop-in that says so',
      { name: 'Harbour drop-in', ...filed('Domestic abuse') },
    ],
    [
      'a domestic abuse advice office',
      { name: 'Harbour', ...filed('Domestic abuse', 'Advice office') },
    ],
  ])('an open place stays open: %s', (_, change) => {
    const { service } = read(change);
    expect(service.locations[0]).toMatchObject({
      address: ['3 Bell Court', 'Flat 2, Quarry Hill'],
    });
    expect(withSecretPlaceHidden(service)).toBe(service);
  });
});

describe('DIR-15 the text around a secret place', () => {
  const told = (description: string, more: Change = {}) =>
    read({ name: 'Wenbrook Refuge', description, ...more });

  it.each([
    'We are at 3 Bell Court, Sandholme.',
    'Come to Bell Court.',
    'Postcode zw49zz, or ZW4 9ZZ.',
    'In the ZW4 area.',
    'Ask for Alder House, Quarry Hill.',
    '3, bell  court',
    '<p>Ring at 3 Bell<br>Court</p>',
  ])('holds no recorded address: %s', (description) => {
    const { service, notes } = told(description);
    expect(service.description).toContain('(address not shown)');
    expect(service.description).not.toMatch(where);
    expect(notes).toContain('description: hidden address taken out');
  });

  it.each([
    ['14 Elm Tree Road', 'We moved to 14 Elm Tree Road last year.'],
    ['27b mill lane', 'find us at 27b mill lane'],
    ['TS18 2AB', 'Send parcels to TS18 2AB.'],
    ['54.5731', 'We are at 54.5731, -1.3187.'],
    ['filled.count.soap', 'Find us: ///filled.count.soap'],
    ['maps.app.goo.gl', 'See https://maps.app.goo.gl/abc123.'],
  ])('holds no other address either: %s', (address, description) => {
    expect(told(description).service.description).not.toContain(address);
  });

  it('leaves other words, times and ages alone', () => {
    const words = 'For women over 16 and their children. Open 24 hours a day, 7 days a week.';
    expect(told(words).service.description).toBe(words);
  });

  it('gives it away in no other text', () => {
    const { service, notes } = told('Ring us.', {
      name: 'Wenbrook Refuge, 3 Bell Court',
      url: 'https://wenbrook.org.uk/find/3-bell-court',
      organisation: {
        id: 1,
        name: 'Wenbrook Women’s Aid',
        description: 'At 3 Bell Court.',
        url: 'https://wenbrook-aid.org.uk/3-bell-court',
      },
      meta: [{ key: 'What to expect', value: 'A blue door at 3 Bell Court.' }],
      cost_options: [{ option: 'Pay at 3 Bell Court', amount: 2, cost_type: null }],
      regular_schedules: [
        {
          weekday: 'Monday',
          opens_at: '10:00',
          closes_at: '11:00',
          description: 'At 3 Bell Court',
        },
      ],
      contacts: [
        {
          title: 'Desk at 3 Bell Court',
          phone: '01234 999888',
          email: '3.bell-court@wenbrook-aid.org.uk',
        },
      ],
    });
    expect(JSON.stringify([service, notes])).not.toMatch(where);
    expect(service.url).toBeUndefined();
    expect(service.organisation.url).toBeUndefined();
    expect(service.email).toBeUndefined();
    expect(service.sessions).toHaveLength(1);
    expect(notes).toContain('link: leads to a hidden address, left out');
    expect(notes).toContain('organisation: leads to a hidden address, left out');
    expect(notes).toContain('e-mail: tells a hidden address, left out');
  });

  it('keeps the name that everybody knows it by', () => {
    const { service } = read({
      name: 'Alder House',
      description: 'Alder House is a refuge at 3 Bell Court.',
    });
    expect(service.description).toBe('Alder House is a refuge at (address not shown).');
  });

  it('takes a town with a figure in it for an address', () => {
    const { service } = told('Ring us.', {
      locations: [{ ...house, city: '3 Bell Court, Wenbrook' }],
    });
    expect(JSON.stringify(service)).not.toMatch(where);
  });
});

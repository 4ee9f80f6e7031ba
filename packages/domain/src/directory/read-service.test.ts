import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readService } from './read-service.ts';
import { type DirectoryService, directoryServiceSchema } from './service.ts';
import { place, reading, record } from './testing/records.ts';

function read(change: Record<string, unknown> = {}, how = reading()) {
  const result = readService(record(change), how);
  return { ...result, service: must(result.service) };
}

function must(service: DirectoryService | undefined): DirectoryService {
  if (!service) throw new Error('refused');
  return service;
}

describe('readService', () => {
  it('DIR-5 takes a record with nothing odd in it as it is', () => {
    const { outcome, notes, sourceId, dated, service } = read();
    expect({ outcome, notes, sourceId, dated }).toEqual({
      outcome: 'took',
      notes: [],
      sourceId: '7',
      dated: true,
    });
    expect(service).toMatchObject({
      source: 'outpost',
      sourceId: '7',
      name: 'Marsh Lane stay and play',
      organisation: { name: 'Marsh Lane Trust' },
      url: 'https://play.wenbrook.org.uk/marsh-lane',
      email: 'play@wenbrook.org.uk',
      phones: [{ number: '01234 999888' }],
      status: 'active',
      minAge: 0,
      maxAge: 4,
      cost: { kind: 'free' },
      referral: 'not-needed',
      ways: ['in-person'],
      sessions: [{ weekday: 'Monday', opens: '10:00', closes: '11:30' }],
      categories: [{ name: 'Stay and play', slug: 'stay-and-play' }],
      lastModified: '2026-09-01T10:00:00.000Z',
    });
    expect(service.needKeys).toContain('early-years-development');
    expect(service.sessions[0]?.locationId).toBe(service.locations[0]?.id);
  });

  it('DIR-2 gives the same record of the same directory and area the same id, and no other', () => {
    const id = (change = {}, how = reading()) => read(change, how).service.id;
    expect(id({ id: '7' })).toBe(id({ id: 7 }));
    const ids = [
      id(),
      id({ id: 8 }),
      id({}, reading({ source: 'other' })),
      id({}, reading({ area: 'other' })),
    ];
    expect(new Set(ids).size).toBe(4);
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['a word', 'service'],
    ['no id', record({ id: null })],
    ['a blank id', record({ id: ' ' })],
    ['no name', record({ name: null })],
    ['a name of spaces and tags', record({ name: ' <b> </b> ' })],
    ['a name of control characters', record({ name: '\u0000\u200b' })],
  ])('DIR-5 refuses %s and says why', (_, given) => {
    const result = readService(given, reading());
    expect(result).toMatchObject({ outcome: 'refused', notes: [expect.any(String)] });
    expect(result.service).toBeUndefined();
  });

  it('DIR-4 unknown stays unknown: cost, referral, ages, dads, last checked', () => {
    const { outcome, service } = read({
      free: null,
      needs_referral: null,
      min_age: null,
      max_age: null,
    });
    expect(outcome).toBe('took');
    expect(service.cost).toEqual({ kind: 'unknown' });
    expect(service.referral).toBe('unknown');
    for (const key of ['minAge', 'maxAge', 'dadsWelcome', 'checkedOn', 'whatToExpect'])
      expect(service).not.toHaveProperty(key);
  });

  it('DIR-4 a record with all its fields missing is still a service, of which nothing is claimed', () => {
    const { service } = { ...readService({ id: 1, name: 'Only a name' }, reading()) };
    expect(service).toMatchObject({
      cost: { kind: 'unknown' },
      referral: 'unknown',
      ways: [],
      locations: [],
      phones: [],
      lastModified: reading().now,
    });
    expect(readService({ id: 1, name: 'Only a name' }, reading()).dated).toBe(false);
  });

  it('DIR-3 keeps a service without any usable place: online, by phone, or to be asked', () => {
    const nowhere = (city: string, name: string | null = null) =>
      place({
        city,
        name,
        address_1: ' ',
        postal_code: null,
        geometry: { type: 'Point', coordinates: [0, 0] },
      });
    const ways = (change: Record<string, unknown>) => read(change).service.ways;
    const silent = { contacts: [] };
    expect(ways({ ...silent, locations: [nowhere('Online')] })).toEqual(['online']);
    expect(ways({ ...silent, locations: [nowhere('Nationwide', 'online via Zoom')] })).toEqual([
      'online',
    ]);
    expect(ways({ locations: [nowhere('Nationwide')] })).toEqual(['phone']);
    expect(ways({ ...silent, locations: [nowhere('Telephone')] })).toEqual(['phone']);
    expect(ways({ ...silent, locations: [], description: 'Lessons online.' })).toEqual(['online']);
    const asked = read({ ...silent, locations: [] });
    expect(asked.service.ways).toEqual([]);
    expect(asked.notes).toEqual(['no usable place: families are told to ask']);
  });

  it('DIR-7 leaves out the names of people and their own mailboxes, and never repeats them in a note', () => {
    const { service, notes } = read({
      contacts: [
        {
          name: 'Jordan Vale',
          title: 'Outreach manager',
          email: 'jordan.vale@wenbrook.org.uk',
          phone: '01234 111222',
        },
        { name: 'Duty desk', title: null, email: 'duty@wenbrook.org.uk', phone: '01234 333444' },
        { name: null, email: null, phone: '01234 555666', visible: false },
      ],
      assured_by: 'sam.dyer@wenbrook.org.uk',
    });
    expect(service.email).toBe('duty@wenbrook.org.uk');
    expect(service.phones).toEqual([
      { number: '01234 111222', name: 'Outreach manager' },
      { number: '01234 333444', name: 'Duty desk' },
    ]);
    expect(JSON.stringify([service, notes])).not.toMatch(/jordan|vale|dyer/i);
    expect(notes).toEqual([
      'contact: name of a person left out',
      "e-mail: a named person's own mailbox, left out",
    ]);
  });

  it('DIR-7 of a hidden place keeps the town and outward code; of a refuge only the town', () => {
    const hidden = place({ mask_exact_address: true });
    const described = 'Come to 1  marsh lane, ZW41AB. Ring first.';
    const childminder = read({ locations: [hidden], description: described });
    expect(childminder.service.locations).toEqual([
      {
        id: expect.any(String),
        address: [],
        town: 'Sandholme',
        county: 'Wenbrook',
        outcode: 'ZW4',
        accessibility: [],
        exactAddressHidden: true,
      },
    ]);
    expect(childminder.service.description).toBe(
      'Come to (address not shown), (address not shown). Ring first.',
    );
    expect(childminder.service.ways).toEqual(['in-person', 'phone']);
    const refuge = read({
      locations: [hidden],
      taxonomies: [{ id: 1, name: 'Domestic abuse', slug: 'domestic-abuse' }],
    });
    expect(refuge.service.locations[0]).not.toHaveProperty('outcode');
    const open = read({ locations: [place()] }).service.locations[0]?.id;
    expect(refuge.service.locations[0]?.id).not.toBe(open);
  });

  it('DIR-5 puts the service’s name in for an organisation without one, and says so', () => {
    const { service, notes } = read({ organisation: { id: 1, name: null } });
    expect(service.organisation.name).toBe(service.name);
    expect(notes).toEqual(["organisation has no name: the service's own name stands in"]);
  });

  it('DIR-5 keeps each category and SEND need once, and makes a slug where there is none', () => {
    const { service } = read({
      taxonomies: [
        { name: 'Dads & grandads', slug: null },
        { name: 'Dads & grandads' },
        { name: null },
        null,
        { name: '!!!' },
      ],
      send_needs: [{ name: 'Autism' }, { name: 'Autism' }, { name: ' ' }],
    });
    expect(service.categories).toEqual([{ name: 'Dads & grandads', slug: 'dads-grandads' }]);
    expect(service.sendNeeds).toEqual(['Autism']);
    expect(service.dadsWelcome).toBe(true);
  });

  it('DIR-5 reads the extra answers that families ask for', () => {
    const answers = (meta: unknown) => read({ meta }).service;
    expect(
      answers([
        { key: 'What to expect', value: 'Ring the <b>low</b> bell.' },
        { key: 'Dads welcome', value: 'No, mums only' },
        { key: 'Last checked', value: '2026-10-02' },
      ]),
    ).toMatchObject({
      whatToExpect: 'Ring the low bell.',
      dadsWelcome: false,
      checkedOn: '2026-10-02',
    });
    for (const value of ['2026-13-40', '2999-01-01', 'soon'])
      expect(answers([{ key: 'Last checked', value }])).not.toHaveProperty('checkedOn');
  });

  it('DIR-5 says that a closed or hidden service is not running', () => {
    expect(read({ temporarily_closed: true }).service.status).toBe('inactive');
    expect(read({ visible: false }).service.status).toBe('inactive');
  });

  it('DIR-1 whatever a record holds, the answer is a clean service or a refusal, never an error', () => {
    const keys = [...Object.keys(record()), 'meta', 'phone', 'email'];
    const odd = fc.record(Object.fromEntries(keys.map((key) => [key, fc.anything()])), {
      requiredKeys: [],
    });
    const near = fc
      .constantFrom(...keys)
      .chain((key) =>
        fc
          .oneof(fc.anything(), fc.string({ unit: 'binary', maxLength: 400 }))
          .map((value) => record({ [key]: value })),
      );
    fc.assert(
      fc.property(fc.oneof(odd, near), (given) => {
        const { outcome, service } = readService(given, reading());
        expect(outcome === 'refused').toBe(service === undefined);
        const clean = service === undefined || directoryServiceSchema.safeParse(service).success;
        expect(clean).toBe(true);
      }),
      { numRuns: 200 },
    );
  }, 20_000);
});

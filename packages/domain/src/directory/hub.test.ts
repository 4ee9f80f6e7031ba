import { describe, expect, it } from 'vitest';
import { fromOpenReferral } from './from-open-referral.ts';
import { readService } from './read-service.ts';
import { countedId } from './testing/counted-id.ts';
import { place, reading, record } from './testing/records.ts';
import { toOpenReferral } from './to-open-referral.ts';

const told = {
  people: [
    { first_name: 'Amina Made-Up', role: 'Family hub worker', photo_url: 'javascript:alert(1)' },
    { first_name: 'Anne-Marie', role: '<b>Health visitor</b>' },
    { first_name: '', role: 'Midwife' },
    { first_name: 'Joe', role: null },
    null,
  ],
  what_to_expect: 'Ring the bell.<br><br>Sit as long as you like.',
  buddy: 'Ask for Amina.',
  buses: ['4 from the station', '', 17],
  opening_times: 'Open late on Tuesdays',
};

const hubWith = (change: Record<string, unknown>) =>
  readService(record({ locations: [place({ waymark_hub: told, ...change })] }), reading());

describe('DIR-16 a family hub', () => {
  it('names people by first name and role only', () => {
    const { service, notes } = hubWith({});
    expect(service?.locations[0]?.hub).toEqual({
      people: [
        { firstName: 'Amina', role: 'Family hub worker' },
        { firstName: 'Anne-Marie', role: 'Health visitor' },
      ],
      whatToExpect: 'Ring the bell.\n\nSit as long as you like.',
      buddy: 'Ask for Amina.',
      buses: ['4 from the station', '17'],
      openingTimes: 'Open late on Tuesdays',
    });
    expect(notes).toContain('hub: more than a first name, cut to it');
    expect(notes).toContain('hub: a person without a first name or a role, left out');
    expect(JSON.stringify(service)).not.toContain('Made-Up');
  });

  it('has no photo that would be fetched from inside our own network, in a record or a feed', () => {
    const photos = ['http://127.0.0.1/a', 'https://169.254.169.254/b', 'https://play.org.uk/c'];
    const people = photos.map((photo_url) => ({ first_name: 'Sam', role: 'Worker', photo_url }));
    const { service, notes } = hubWith({ waymark_hub: { people } });
    const photosOf = (given: typeof service) =>
      given?.locations[0]?.hub?.people.map(({ photoUrl }) => photoUrl);
    expect(photosOf(service)).toEqual([undefined, undefined, 'https://play.org.uk/c']);
    expect(notes).toContain('photo: not from the public web by https, left out');
    if (!service) throw new Error('refused');
    const feed = JSON.parse(JSON.stringify(toOpenReferral(service, countedId)));
    feed.service_at_locations[0].waymark_hub.people = people;
    expect(photosOf(fromOpenReferral(feed) ?? undefined)).toEqual(photosOf(service));
  });

  it('of which little is known is still one', () => {
    expect(hubWith({ waymark_hub: {} }).service?.locations[0]?.hub).toEqual({
      people: [],
      buses: [],
    });
    expect(hubWith({ waymark_hub: 'yes' }).service?.locations[0]).not.toHaveProperty('hub');
  });

  it('names nobody where its place is hidden, also in another’s feed', () => {
    const { service } = hubWith({ mask_exact_address: true });
    expect(service?.locations[0]).not.toHaveProperty('hub');
    const open = hubWith({}).service;
    if (!open) throw new Error('refused');
    const feed = JSON.parse(JSON.stringify(toOpenReferral(open, countedId)));
    feed.service_at_locations[0].location.waymark_exact_address_hidden = true;
    expect(JSON.stringify(fromOpenReferral(feed))).not.toMatch(/Amina|Marie/);
    const refuge = { ...feed, description: 'A refuge for women fleeing domestic abuse.' };
    expect(JSON.stringify(fromOpenReferral(refuge)?.locations)).not.toMatch(/Amina|Marie/);
  });

  it('cuts a family name off that another’s feed gives', () => {
    const open = hubWith({}).service;
    if (!open) throw new Error('refused');
    const feed = JSON.parse(JSON.stringify(toOpenReferral(open, countedId)));
    feed.service_at_locations[0].waymark_hub.people[0].first_name = 'Amina Made-Up';
    expect(fromOpenReferral(feed)).toEqual(open);
  });
});

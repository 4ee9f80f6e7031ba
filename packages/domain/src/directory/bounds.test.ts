import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { fromOpenReferral } from './from-open-referral.ts';
import { readPhones } from './phone.ts';
import { readParagraphs } from './plain-text.ts';
import { nestedFromOpenReferral } from './read-open-referral.ts';
import { readService } from './read-service.ts';
import { listLimit, textLimits } from './service.ts';
import { countedId } from './testing/counted-id.ts';
import { reading, recordReading } from './testing/records.ts';
import { readSessions } from './times.ts';
import { whenOf } from './when.ts';

/** As a feed gives it, with nothing in it but what is said. */
const feedRecord = (said: Record<string, unknown>) => ({
  id: countedId('service'),
  name: 'Toys and tea',
  organization: { id: countedId('organisation'), name: 'Marsh Lane Trust' },
  ...said,
});

/** What the families' site and the import make of the same record. */
const bothRead = (said: Record<string, unknown>) => [
  fromOpenReferral(feedRecord(said)),
  readService(nestedFromOpenReferral(feedRecord(said)), reading()).service,
];

const many = <T>(item: (i: number) => T, length = 1000) =>
  Array.from({ length }, (_, i) => item(i));

describe('DIR-47 a record of any size costs no more than what is kept of it', () => {
  afterEach(() => void vi.unstubAllGlobals());

  test.each([
    { freq: 'WEEKLY', byday: 'MO', count: 500, dtstart: '2026-01-01' },
    { freq: 'DAILY', count: 1000, dtstart: '2026-01-01', valid_from: '2026-02-01' },
    { freq: 'WEEKLY', byday: 'MO', interval: 52, dtstart: '2026-01-01', valid_from: '2026-02-01' },
  ])('the last of so many days is not walked to: %j', (rule) => {
    let made = 0;
    vi.stubGlobal(
      'Date',
      class extends Date {
        constructor(...given: [number]) {
          super(...given);
          made += 1;
        }
      },
    );
    expect(whenOf(rule).times).not.toEqual([]);
    expect(made).toBeLessThan(300);
  });

  it('of a thousand times only the first fifty are looked at', () => {
    let looked = 0;
    const of = { serviceId: countedId('it'), placeId: () => undefined, onlyPlace: undefined };
    const schedules = many(() => ({
      opens_at: '10:00',
      closes_at: '11:00',
      get byday() {
        looked += 1;
        return 'MO';
      },
    }));
    const lookedAt = (read: (entries: unknown[]) => void, entries: number) => {
      looked = 0;
      read(schedules.slice(0, entries));
      return looked;
    };
    const readers = [
      (entries: unknown[]) => void fromOpenReferral(feedRecord({ schedules: entries })),
      (entries: unknown[]) => void readSessions(entries, of, recordReading()),
    ];
    for (const read of readers) expect(lookedAt(read, 1000)).toBe(lookedAt(read, listLimit));
  });

  it('of a hidden place only what stands in a text is looked for in it', () => {
    const line = (i: number) => many((j) => `Yard ${i} No ${j}`, 20).join(', ');
    const service = feedRecord({
      name: 'Refuge',
      description: `Ring us. ${'We are here. '.repeat(20)}`,
      service_at_locations: many((i) => ({
        location: { id: countedId(`at ${i}`), addresses: [{ address_1: line(i), city: 'Town' }] },
      })),
    });
    let made = 0;
    const Made = RegExp;
    vi.stubGlobal(
      'RegExp',
      class extends Made {
        constructor(...given: ConstructorParameters<typeof Made>) {
          super(...given);
          made += 1;
        }
      },
    );
    expect(fromOpenReferral(service)?.name).toBe('Refuge');
    expect(made).toBe(0);
  });

  it('of a text no more is read as HTML than could be kept', () => {
    const given: number[] = [];
    const how = recordReading({
      toText: (html) => {
        given.push(html.length);
        return '';
      },
    });
    readParagraphs('<p>tea</p>'.repeat(100_000), 'description', textLimits.description, how);
    expect(Math.max(...given)).toBe(8 * textLimits.description);
    expect(how.notes).toContain('description: longer than 10000 characters, cut');
  });

  it('a comment that never ends takes nothing with it', () => {
    const text = `Tea <!-- ${'<!-- '.repeat(3)}and toast`;
    expect(readParagraphs(text, 'description', 100, recordReading())).toBe(text);
  });

  it('in a text too long to be a phone none is looked for', () => {
    const how = recordReading();
    const long = `desk ${';'.repeat(textLimits.note)}x 01642 555123`;
    expect(readPhones(long, 'phone', how)).toEqual([]);
    expect(how.notes).toEqual(['phone: no phone number in it, left out']);
    expect(readPhones('(Advice desk): 01642 555123', 'phone', how)).toEqual([
      { number: '01642 555123', name: '(Advice desk)' },
    ]);
  });
});

test('DIR-47 the families’ site and the import keep as many of each list, and lose no record over more', () => {
  const term = (i: number) => ({ taxonomy_term: { code: `c-${i}`, name: `Category ${i}` } });
  const record = {
    schedules: many((i) => ({ byday: 'MO', opens_at: '10:00', closes_at: `11:${10 + (i % 50)}` })),
    service_at_locations: many((i) => ({
      location: {
        id: countedId(`place ${i}`),
        name: `Hall ${i}`,
        addresses: [{ city: 'Sandholme' }],
      },
    })),
    contacts: many((i) => ({ phones: [{ number: `01642 ${555_000 + i}` }] })),
    attributes: many(term),
    languages: many((i) => ({ name: `Language ${i}` })),
  };
  for (const service of bothRead(record)) {
    const lists = ['sessions', 'locations', 'phones', 'categories', 'languages'] as const;
    expect(lists.map((list) => service?.[list]?.length)).toEqual(lists.map(() => listLimit));
  }
});

test('DIR-9 nothing that hides or turns text is read from a feed, nor a link that holds it', () => {
  const service = fromOpenReferral(
    feedRecord({
      name: 'Tea\u0000 \u202egnp.exe\r\nATTENDEE',
      description: 'One\u2066\r\nTwo\u0007',
      url: 'https://hub.org.uk/\u202e',
    }),
  );
  expect(service).toMatchObject({ name: 'Tea gnp.exe ATTENDEE', description: 'One\nTwo' });
  expect(service?.url).toBeUndefined();
});

test.each(['help?cc=evil%40evil.org&body=x@hub.org.uk', 'a%40b@hub.org.uk', 'a/b@hub.org.uk'])(
  'DIR-8 an address that would say more than whom to write to is none: %s',
  (email) => {
    expect(bothRead({ email }).map((service) => service?.email)).toEqual([undefined, undefined]);
  },
);

import { describe, expect, it } from 'vitest';
import { captureColumns } from './capture-sheet.ts';
import { readCaptureSheet } from './read-capture-sheet.ts';
import { readService } from './read-service.ts';
import { reading } from './testing/records.ts';

type Cells = Partial<Record<keyof typeof captureColumns, string>>;

const columns = Object.values(captureColumns);
const headings = [...columns, 'Service administrator email'];

function line(cells: Cells): string[] {
  const keys = Object.keys(captureColumns);
  return [
    ...keys.map((key) => Object.entries(cells).find(([name]) => name === key)?.[1] ?? ''),
    'boss@wenbrook.org.uk',
  ];
}

const club: Cells = {
  id: '1',
  council: 'Wenbrook Council',
  name: 'Marsh Lane breakfast club',
  ways: 'In person, Telephone',
  place: 'Marsh Lane School',
  placeWords: 'The blue gate.',
  address1: 'Marsh Lane',
  town: 'Sandholme',
  postcode: 'ZW4 1AB',
  email: 'club@wenbrook.org.uk',
  phone: '01234 999888',
  website: 'www.club.wenbrook.org.uk',
  sms: '07911 123456',
  categories: 'Before and after school clubs, Speech, language and communication needs',
  cost: 'Yes',
  amount: '2.5',
  per: 'Day',
  languages: 'Polish\nUrdu',
  ageFrom: '3',
  ageTo: '11',
  hours: 'Monday - Tuesday 07:30 - 08:45\nAsk about Fridays',
  details: 'Toast and games.',
};

function servicesIn(...cells: string[][]) {
  const page = readCaptureSheet(cells);
  if (!page.ok) throw new Error(page.problem);
  return page.records.map((record) => readService(record, reading()));
}

describe('the data capture sheet', () => {
  it('DIR-22 a row becomes a service with all that it says', () => {
    const [read] = servicesIn(headings, line(club));
    expect(read?.service).toMatchObject({
      sourceId: '1',
      organisation: { name: 'Wenbrook Council' },
      description: 'Toast and games.\n\nOpening times: Ask about Fridays',
      url: 'https://www.club.wenbrook.org.uk',
      email: 'club@wenbrook.org.uk',
      phones: [{ number: '01234 999888' }, { number: '07911 123456', name: 'Text' }],
      minAge: 3,
      maxAge: 11,
      cost: { kind: 'paid', text: '£2.50 per day' },
      ways: ['in-person', 'phone'],
      locations: [{ name: 'Marsh Lane School', address: ['Marsh Lane'], postcode: 'ZW4 1AB' }],
      sessions: [
        { weekday: 'Monday', opens: '07:30', closes: '08:45' },
        { weekday: 'Tuesday', opens: '07:30', closes: '08:45' },
      ],
      sendNeeds: ['Speech, language and communication needs'],
      languages: ['Polish', 'Urdu'],
      whatToExpect: 'The blue gate.',
    });
    expect(read?.service?.categories.map(({ slug }) => slug)).toEqual([
      'speech-language-and-communication-needs',
      'before-and-after-school-clubs',
    ]);
  });

  it('DIR-7 the administrator of a service is never read', () => {
    expect(JSON.stringify(servicesIn(headings, line(club)))).not.toContain('boss');
  });

  it('DIR-22 rows with one id are one service at several places', () => {
    const second = line({ ...club, place: 'The Annexe', address1: '2 Weir Lane' });
    const read = servicesIn(headings, line(club), second, line({ ...club, id: '2' }));
    expect(read.map(({ service }) => service?.locations.length)).toEqual([2, 1]);
  });

  it('DIR-22 what stands above the headings, and empty rows, are passed over', () => {
    const above = [['Guidance'], headings.map(() => 'What to write here')];
    const loose = headings.map((name) => ` ${name.replace(' ', '\n')} `);
    const read = servicesIn(
      ...above,
      loose,
      headings.map(() => ' '),
      line(club),
    );
    expect(read.map(({ sourceId }) => sourceId)).toEqual(['1']);
  });

  it('DIR-4 a cost of "no" is free, and none said is unknown', () => {
    const costs = servicesIn(
      headings,
      line({ id: '1', name: 'A', cost: 'No' }),
      line({ id: '2', name: 'B' }),
    ).map(({ service }) => service?.cost.kind);
    expect(costs).toEqual(['free', 'unknown']);
  });

  it('DIR-22 rows without an id or a name are refused one by one', () => {
    const read = servicesIn(headings, line({ name: 'A' }), line({ name: 'B' }), line({ id: '3' }));
    expect(read.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused']);
  });

  it('DIR-22 a sheet that cannot be used says why', () => {
    expect(readCaptureSheet([['name', 'postcode']])).toMatchObject({
      ok: false,
      problem: expect.stringContaining('No row of headings'),
    });
    expect(readCaptureSheet([headings])).toMatchObject({
      problem: expect.stringContaining('no services'),
    });
  });
});

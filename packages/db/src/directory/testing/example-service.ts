import type { DirectoryService } from '@waymark/domain/directory';
import { countedId } from '@waymark/domain/directory/testing';

/** A made-up service with every field filled; `change` says what a test needs otherwise. */
export function exampleService(change: Partial<DirectoryService> = {}): DirectoryService {
  const sourceId = change.sourceId ?? '1';
  const hall = countedId('example', 'place', sourceId);
  return {
    id: countedId('example', 'service', sourceId),
    source: 'example',
    sourceId,
    name: 'Saturday dads',
    description: 'Bring the little ones.\n\nBreakfast is ready at nine.',
    organisation: {
      id: countedId('example', 'organisation', '1'),
      name: 'Wenbrook Early Help',
      description: 'The council’s team for families.',
      url: 'https://early-help.wenbrook.example',
    },
    url: 'https://early-help.wenbrook.example/dads',
    email: 'dads@wenbrook.example',
    phones: [{ number: '01632 960001', name: 'Hub desk' }, { number: '01632 960002' }],
    status: 'active',
    minAge: 0,
    maxAge: 4.5,
    cost: { kind: 'paid', text: '£2 a family' },
    referral: 'not-needed',
    ways: ['in-person', 'phone'],
    locations: [
      {
        id: hall,
        name: 'Millbeck Family Hub',
        address: ['2 Weir Lane'],
        town: 'Millbeck',
        county: 'Wenbrook',
        postcode: 'ZW2 1AB',
        outcode: 'ZW2',
        latitude: 54.61,
        longitude: 1.21,
        accessibility: ['Step-free door', 'Changing table'],
        exactAddressHidden: false,
        hub: {
          people: [
            {
              firstName: 'Sam',
              role: 'Family hub worker',
              photoUrl: 'https://early-help.wenbrook.example/sam.jpg',
            },
            { firstName: 'Amina', role: 'Health visitor' },
          ],
          whatToExpect: 'Toys on the floor.',
          buddy: 'Ask for Sam.',
          buses: ['4 from the market'],
          openingTimes: 'Weekdays, 9am to 5pm',
        },
      },
    ],
    sessions: [
      { weekday: 'Saturday', opens: '09:00', closes: '11:30', locationId: hall, text: 'Term time' },
      {
        id: countedId('example', 'weekly', sourceId),
        name: 'Breakfast club',
        programme: 'Dads and little ones',
        weekday: 'Saturday',
        opens: '09:30',
        closes: '10:30',
        everyWeeks: 2,
        from: '2026-09-05',
        until: '2026-12-19',
        season: 'term',
        cancelled: ['2026-11-28'],
        booking: 'book',
        bookingUrl: 'https://early-help.wenbrook.example/book',
        placesLeft: 3,
        minAge: 0,
        maxAge: 4.5,
        locationId: hall,
      },
      {
        id: countedId('example', 'dated', sourceId),
        weekday: 'Sunday',
        opens: '10:00',
        closes: '12:00',
        dates: ['2026-12-06', '2026-12-13'],
        booking: 'drop-in',
      },
    ],
    categories: [
      { name: 'Dads', slug: 'dads' },
      { name: 'Stay and play', slug: 'stay-and-play' },
    ],
    sendNeeds: ['Autism'],
    needKeys: ['dads', 'isolation-loneliness'],
    dadsWelcome: true,
    whatToExpect: 'Sam meets you at the door.',
    languages: ['English', 'Polish'],
    serviceArea: 'Families in Wenbrook',
    checkedOn: '2026-10-01',
    lastModified: '2026-10-01T09:30:00.000Z',
    ...change,
  };
}

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
      },
    ],
    sessions: [
      { weekday: 'Saturday', opens: '09:00', closes: '11:30', locationId: hall, text: 'Term time' },
    ],
    categories: [
      { name: 'Dads', slug: 'dads' },
      { name: 'Stay and play', slug: 'stay-and-play' },
    ],
    sendNeeds: ['Autism'],
    needKeys: ['dads', 'isolation-loneliness'],
    dadsWelcome: true,
    whatToExpect: 'Sam meets you at the door.',
    checkedOn: '2026-10-01',
    lastModified: '2026-10-01T09:30:00.000Z',
    ...change,
  };
}

import type { DirectoryService } from '@waymark/domain/directory';
import { bareService } from '@waymark/domain/directory/testing';
import { ServiceCard } from './index.ts';

const place = {
  id: '00000000-0000-4000-8000-000000000003',
  name: 'The Old Library',
  address: ['1 Made Up Road'],
  town: 'Millbeck',
  postcode: 'ZW2 1AA',
  accessibility: ['Step-free door', 'Toilet with a hoist', 'Hearing loop', 'Quiet room', 'Parking'],
  exactAddressHidden: false,
};

const saturday = { weekday: 'Saturday', opens: '09:30', closes: '11:30' } as const;

/** All that can be known of a service. */
export const everythingSaid: DirectoryService = {
  ...bareService,
  name: 'Saturday Dads',
  phones: [{ number: '01632 960001' }],
  minAge: 0,
  maxAge: 8,
  cost: { kind: 'free', text: 'Breakfast too' },
  referral: 'not-needed',
  ways: ['in-person', 'phone'],
  locations: [place],
  sessions: [{ ...saturday, booking: 'drop-in' }],
  categories: [{ name: 'Stay and play', slug: 'stay-and-play' }],
  sendNeeds: ['Autism', 'Hearing'],
  languages: ['English', 'Polish'],
  dadsWelcome: true,
  whatToExpect: 'Chris and Tunde run it. There is bacon.\n\nYou can just watch the first time.',
};

/** From all that can be known of a service to nothing at all. */
export const examples = {
  everythingSaid: (
    <ServiceCard
      service={everythingSaid}
      href="/a"
      miles={1.234}
      checked="Last checked on 10 October 2026."
    />
  ),
  about: <ServiceCard service={everythingSaid} href="/a" miles={3} about />,
  overTheBorder: (
    <ServiceCard
      service={everythingSaid}
      href="/a"
      miles={2}
      note="In Harrowmere, over the border. Ask if you can use it."
    />
  ),
  nothingSaid: <ServiceCard service={bareService} href="/a" />,
  bookFirst: (
    <ServiceCard
      service={{ ...everythingSaid, sessions: [{ ...saturday, booking: 'book' }] }}
      href="/a"
    />
  ),
  sent: (
    <ServiceCard
      service={{ ...everythingSaid, referral: 'needed', waitTime: 'About two weeks' }}
      href="/a"
    />
  ),
  bookingUnknown: <ServiceCard service={{ ...everythingSaid, sessions: [saturday] }} href="/a" />,
  notForDads: <ServiceCard service={{ ...everythingSaid, dadsWelcome: false }} href="/a" />,
  forTeenagers: <ServiceCard service={{ ...bareService, minAge: 8 }} href="/a" />,
  private: (
    <ServiceCard
      service={{
        ...bareService,
        categories: [{ name: 'Domestic abuse', slug: 'domestic-abuse' }],
        needKeys: ['domestic-abuse'],
      }}
      href="/a"
    />
  ),
  hidden: (
    <ServiceCard
      service={{ ...everythingSaid, locations: [{ ...place, exactAddressHidden: true }] }}
      href="/a"
    />
  ),
  twoPlaces: (
    <ServiceCard
      service={{ ...everythingSaid, locations: [place, { ...place, name: 'Church hall' }] }}
      href="/a"
    />
  ),
  online: <ServiceCard service={{ ...bareService, ways: ['online'] }} href="/a" />,
  paid: (
    <ServiceCard
      service={{ ...everythingSaid, cost: { kind: 'paid', text: '£1.50 a night' } }}
      href="/a"
    />
  ),
};

import { needById } from '@waymark/domain/navigation';
import { describe, expect, test } from 'vitest';
import {
  madeUpPlace,
  madeUpService,
  madeUpServices,
  madeUpTowns,
} from '../testing/made-up-services.ts';
import { arrange, everything, fittingNeed, hubsAmong, nearestHub } from './find.ts';
import { placesIn } from './places.ts';

const places = placesIn(madeUpServices);
const names = (services: readonly { name: string }[]) => services.map(({ name }) => name);
const need = (id: string) => {
  const found = needById(id);
  if (!found) throw new Error(`no need ${id}`);
  return found;
};

describe('what fits a need', () => {
  test('D13 a service with no key fits none', () => {
    const fitting = fittingNeed(madeUpServices, need('wont-go-to-school'));
    expect(names(fitting)).not.toContain('Nothing said at all');
  });

  test('the better fit comes first, then what needs no referral', () => {
    const fitting = fittingNeed(
      [
        madeUpService({ name: 'A little', needKeys: ['send'] }),
        madeUpService({
          name: 'Mostly, when sent',
          needKeys: ['education-attendance'],
          referral: 'needed',
        }),
        madeUpService({
          name: 'Mostly, just go',
          needKeys: ['education-attendance'],
          referral: 'not-needed',
        }),
        madeUpService({ name: 'Wholly', needKeys: ['send', 'education-attendance'] }),
      ],
      need('wont-go-to-school'),
    );
    expect(names(fitting)).toEqual(['Wholly', 'Mostly, just go', 'Mostly, when sent', 'A little']);
  });

  test('N12 nothing that brings two together on a page about abuse', () => {
    const fitting = names(fittingNeed(madeUpServices, need('is-this-abuse')));
    expect(fitting).toContain('Harbour Lane safe talk');
    expect(fitting).not.toContain('Couples mediation');
  });
});

describe('arranging', () => {
  test.each([null, madeUpTowns.Wenbrook])(
    'D1 every service is in exactly one list, from %o',
    (from) => {
      const { toGo, anywhere } = arrange(madeUpServices, places, { from });
      const listed = [...toGo, ...anywhere].map(({ service }) => service.id);
      expect(listed).toHaveLength(madeUpServices.length);
      expect(new Set(listed).size).toBe(madeUpServices.length);
    },
  );

  test('D1 online and phone services are there wherever you are', () => {
    const { anywhere } = arrange(madeUpServices, places, { from: madeUpTowns.Sandholme });
    expect(anywhere.map(({ service }) => service.name)).toContain('School Mornings Helpline');
  });

  test('nearest first, and what has no place comes last with no distance', () => {
    const { toGo } = arrange(madeUpServices, places, { from: madeUpTowns.Millbeck });
    const miles = toGo.map((found) => found.miles);
    const known = miles.filter((far) => far !== null);
    expect(toGo[0]?.service.name).toBe('Millbeck Family Hub');
    expect(known).toEqual(known.toSorted((a, b) => Math.round(a * 10) - Math.round(b * 10)));
    expect(miles.indexOf(null)).toBe(known.length);
  });

  test('of what is about as near, to a tenth of a mile, where nobody has to send you comes first', () => {
    const at = (name: string, referral: 'needed' | 'not-needed' | 'unknown', latitude: number) =>
      madeUpService({ name, referral, locations: [madeUpPlace('Millbeck', { latitude })] });
    const { latitude } = madeUpTowns.Millbeck;
    const given = [
      at('A, when sent', 'needed', latitude),
      at('B, nobody says', 'unknown', latitude + 0.0001),
      at('C, just go', 'not-needed', latitude + 0.0003),
      at('D, just go, but further', 'not-needed', latitude + 0.01),
    ];
    const { toGo } = arrange(everything(given), placesIn(given), { from: madeUpTowns.Millbeck });
    expect(names(toGo.map(({ service }) => service))).toEqual([
      'C, just go',
      'B, nobody says',
      'A, when sent',
      'D, just go, but further',
    ]);
  });

  test('of several places the nearest counts', () => {
    const two = madeUpService({
      name: 'Two places',
      locations: [madeUpPlace('Wenbrook'), madeUpPlace('Thornley Green')],
    });
    const [found] = arrange([two], places, { from: madeUpTowns['Thornley Green'] }).toGo;
    expect(found?.place?.town).toBe('Thornley Green');
    expect(found?.miles).toBeCloseTo(0, 1);
  });

  test('N18 a hidden address has no distance, not even a rough one', () => {
    const { toGo } = arrange(madeUpServices, places, { from: madeUpTowns['Thornley Green'] });
    const hidden = toGo.find(({ service }) => service.name === 'Harbour Lane safe talk');
    expect(hidden?.miles).toBeNull();
  });

  test('an unknown way of use is a place to ask about, not lost', () => {
    const { toGo } = arrange(madeUpServices, places, { from: null });
    expect(toGo.map(({ service }) => service.name)).toContain('Nothing said at all');
  });
});

describe('the nearest hub stands before the rest', () => {
  const from = madeUpTowns.Millbeck;
  // Nearer to the middle of the area than its hub is.
  const nearer = Array.from({ length: 6 }, (_, at) =>
    madeUpService({ name: `Group ${at}`, locations: [madeUpPlace('Millbeck')] }),
  );
  const hubAt = (name: string, latitude: number) =>
    madeUpService({
      name: `${name} Family Hub`,
      locations: [madeUpPlace('Millbeck', { latitude })],
    });
  const found = (...hubs: Parameters<typeof arrange>[0]) => {
    const services = [...nearer, ...hubs];
    const arranged = (sort: 'nearest' | 'name') =>
      arrange(services, placesIn(services), { from, sort }).toGo;
    return (['nearest', 'name'] as const).map(
      (sort) => nearestHub(arranged(sort), services)?.service.name,
    );
  };

  test('even where six other places are nearer, and whatever the order of the list', () => {
    const hubs = [hubAt('Further', from.latitude + 0.05), hubAt('Own', from.latitude + 0.02)];
    expect(found(...hubs)).toEqual(['Own Family Hub', 'Own Family Hub']);
  });

  test('but for one that is over ten miles away, or nowhere known', () => {
    const nowhere = madeUpService({ name: 'Lost Family Hub', locations: [] });
    expect(found(hubAt('Far', from.latitude + 0.2), nowhere)).toEqual([undefined, undefined]);
  });
});

test('hubs come first in a plain list; NAV-33 one about abuse is none', () => {
  const hubs = ['Millbeck Family Hub', 'Wenbrook Family Hub'];
  expect(names(hubsAmong(madeUpServices)).toSorted()).toEqual(hubs);
  const all = names(everything(madeUpServices));
  expect(all.slice(0, 2)).toEqual(hubs);
  expect(all.slice(2)).toContain('Couples hub');
});

test('a family hub is one that /hubs knows: no other hub, and none that is only online', () => {
  const filed = [{ name: 'Family hubs', slug: 'family-hubs' }];
  const given = [
    madeUpService({ name: 'Debt Hub' }),
    madeUpService({ name: 'Quay Street', categories: filed }),
    madeUpService({ name: 'Digital Family Hub', ways: ['online'] }),
    madeUpService({ name: 'Tidewell Family Hub' }),
  ];
  expect(names(hubsAmong(given))).toEqual(['Quay Street', 'Tidewell Family Hub']);
});

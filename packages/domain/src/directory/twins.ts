import type { DirectoryService, ServicePhone } from './service.ts';

/** As much of a service as tells whether another directory gives it too. */
export type TwinFacts = {
  readonly source: string;
  readonly name: string;
  readonly phones: readonly ServicePhone[];
  readonly postcodes: readonly string[];
};

/**
 * DIR-46: finds the source that gives the same service already: the same name and a phone in common, and no places that are
 * all elsewhere. Null where none does.
 */
export function twinFinder(
  others: readonly TwinFacts[],
): (service: Pick<DirectoryService, 'name' | 'phones' | 'locations'>) => string | null {
  const byName = Map.groupBy(others, ({ name }) => nameKey(name));
  return ({ name, phones, locations }) => {
    const mine = {
      phones: phones.map(phoneKey),
      postcodes: locations.flatMap(({ postcode }) => postcode ?? []).map(placeKey),
    };
    const twin = byName.get(nameKey(name))?.find((other) => {
      const postcodes = other.postcodes.map(placeKey);
      const isElsewhere =
        postcodes.length > 0 && mine.postcodes.length > 0 && !meet(postcodes, mine.postcodes);
      return meet(other.phones.map(phoneKey), mine.phones) && !isElsewhere;
    });
    return twin?.source ?? null;
  };
}

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.includes(each));

const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

const placeKey = (postcode: string): string => postcode.toUpperCase().replaceAll(/\s/g, '');

const phoneKey = ({ number }: ServicePhone): string =>
  number.replace(/^\+44\s*(\(0\))?/, '0').replaceAll(/\D/g, '');

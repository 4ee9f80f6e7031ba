import type { DirectoryService } from './service.ts';

/** Every web address that a service sends a reader to: its own, its organisation's, to book, and of photos at its places. */
export function webAddressesOf({
  url,
  organisation,
  sessions,
  locations,
}: DirectoryService): readonly string[] {
  const given = [
    url,
    organisation.url,
    ...sessions.map(({ bookingUrl }) => bookingUrl),
    ...locations.flatMap(({ hub }) => hub?.people.map(({ photoUrl }) => photoUrl) ?? []),
  ];
  return [...new Set(given.filter((address) => address !== undefined))];
}

import { isFamilyHub, type DirectoryService, type FamilyHub } from '@waymark/domain/directory';
import { slugOf } from './places.ts';

/** A family hub: its service, the part of a link that names it, and what it tells of itself. */
export type Hub = {
  readonly slug: string;
  readonly service: DirectoryService;
  readonly told: FamilyHub | null;
};

/** The family hubs of a directory by name. Two of one name get links of their own. */
export function hubsIn(services: readonly DirectoryService[]): readonly Hub[] {
  const taken = new Map<string, number>();
  return services
    .filter(isFamilyHub)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1))
    .map((service) => {
      const slug = slugOf(service.name) || 'hub';
      const count = (taken.get(slug) ?? 0) + 1;
      taken.set(slug, count);
      const told = service.locations.find(({ hub }) => hub)?.hub ?? null;
      return { slug: count === 1 ? slug : `${slug}-${count}`, service, told };
    });
}

/** Whether something happens at a hub: it is at one of the hub's places, whoever runs it. */
export function isAtHub(hub: Hub, placeId: string | undefined): boolean {
  return hub.service.locations.some(({ id }) => id === placeId);
}

import type { DirectoryService, FamilyHub } from '@waymark/domain/directory';
import { isHubToMeet, isPrivateService } from '@waymark/domain/navigation';
import { placeSlug } from './places.ts';
import { rememberer } from './remembered.ts';
import type { Happening } from './sessions.ts';

/** A family hub: its service, the part of a link that names it, and what it tells of itself. */
export type Hub = {
  readonly slug: string;
  readonly service: DirectoryService;
  readonly told: FamilyHub | null;
  /** Its page is as private as any other that names something private (NAV-33). */
  readonly isPrivate: boolean;
};

const remembered = rememberer<readonly Hub[]>();

/** The family hubs of a directory by name (NAV-33). Two of one name get links of their own. */
export function hubsIn(services: readonly DirectoryService[]): readonly Hub[] {
  return remembered(services, 'by name', () => hubsByName(services));
}

function hubsByName(services: readonly DirectoryService[]): readonly Hub[] {
  const taken = new Set<string>();
  return services
    .filter(isHubToMeet)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1))
    .map((service) => {
      const slug = untaken(placeSlug(service.name) || 'hub', taken);
      taken.add(slug);
      const told = service.locations.find(({ hub }) => hub)?.hub ?? null;
      const isPrivate = isPrivateService(service);
      return { slug, service, told, isPrivate };
    });
}

// A hub may be called by a name and a number of its own, so a number is given only where it is free.
function untaken(name: string, taken: ReadonlySet<string>): string {
  let slug = name;
  for (let number = 2; taken.has(slug); number += 1) slug = `${name}-${number}`;
  return slug;
}

/** Whether something happens at a hub: it is at one of the hub's places, whoever runs it. */
export function isAtHub(hub: Hub, placeId: string | undefined): boolean {
  return hub.service.locations.some(({ id }) => id === placeId);
}

/** Whether the page of a hub names something that happens: a page that anybody may keep names nothing private (NAV-33). */
export function isNamedAt(hub: Hub, { place, service }: Happening): boolean {
  return isAtHub(hub, place?.id) && (hub.isPrivate || !isPrivateService(service));
}

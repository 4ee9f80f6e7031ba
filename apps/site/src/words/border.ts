import type { DirectoryService, ServiceLocation } from '@waymark/domain/directory';
import { near } from './near.ts';

/** What a place over the border says of itself: whose families it is for where it is known, else "ask" (NAV-45). */
export function borderWords(
  { locations, serviceArea }: DirectoryService,
  nearest: ServiceLocation | null,
): string {
  if (serviceArea) return near.borderFor(serviceArea);
  const town = (nearest ?? locations[0])?.town;
  return town ? near.border(town) : near.borderOnly;
}

import type { DirectoryService } from '../directory/service.ts';
import { isFamilyHub } from '../directory/session-on.ts';
import { namesAbuse } from './about-abuse.ts';
import type { NeedKey } from './need-key.ts';

const privateKeys: readonly NeedKey[] = [
  'child-mental-health',
  'parent-mental-health',
  'self-harm-suicide',
  'substance-use-child',
  'substance-use-adult',
  'exploitation',
  'missing-from-home',
  'knife-gangs',
  'child-to-parent-violence',
  'homelessness',
  'lgbtq',
];

/**
 * Whether the page of a service names something private (NAV-32; N5). A place that tells of itself as a family hub, which
 * helps with everything, gives nothing away; the name or the list of a hub does not make one, and abuse always does.
 */
export function isPrivateService({
  locations,
  needKeys,
}: Pick<DirectoryService, 'locations' | 'needKeys'>): boolean {
  if (namesAbuse(needKeys)) return true;
  if (locations.some(({ hub }) => hub !== undefined)) return false;
  const named = needKeys.filter((key) => privateKeys.includes(key)).length;
  return named > 0 && named * 2 >= needKeys.length;
}

/** Whether a service is shown as a family hub: what is private is not, unless it tells of itself as one (NAV-33). */
export function isHubToMeet(
  service: Pick<DirectoryService, 'name' | 'locations' | 'categories' | 'needKeys'>,
): boolean {
  if (!isFamilyHub(service)) return false;
  return service.locations.some(({ hub }) => hub !== undefined) || !isPrivateService(service);
}

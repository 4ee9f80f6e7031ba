import type { DirectoryService } from '../directory/service.ts';
import type { NeedKey } from './need-key.ts';

const aboutAbuse: readonly NeedKey[] = ['domestic-abuse', 'child-abuse'];
const privateKeys: readonly NeedKey[] = [
  ...aboutAbuse,
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
  if (needKeys.some((key) => aboutAbuse.includes(key))) return true;
  if (locations.some(({ hub }) => hub !== undefined)) return false;
  const named = needKeys.filter((key) => privateKeys.includes(key)).length;
  return named > 0 && named * 2 >= needKeys.length;
}

import { isFamilyHub } from '../directory/session-on.ts';
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
 * Whether the page of a service names something private (NAV-32; N5). A family hub, which helps with everything, gives
 * nothing away.
 */
export function isPrivateService(
  service: Pick<DirectoryService, 'categories' | 'locations' | 'needKeys'>,
): boolean {
  if (isFamilyHub(service)) return false;
  const { needKeys } = service;
  if (needKeys.some((key) => aboutAbuse.includes(key))) return true;
  const named = needKeys.filter((key) => privateKeys.includes(key)).length;
  return named > 0 && named * 2 >= needKeys.length;
}

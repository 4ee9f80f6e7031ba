import type { NeedKey } from './need-key.ts';
import type { Need } from './need.ts';

const abuseKeys: readonly NeedKey[] = ['domestic-abuse', 'child-abuse'];

/** True for a need about abuse: its page first says how to keep others from seeing it, and N12 holds there. */
export const isAboutAbuse = (need: Pick<Need, 'area' | 'keys'>): boolean =>
  need.area === 'domestic-abuse' || need.keys.some((key) => abuseKeys.includes(key));

const jointWork: readonly NeedKey[] = ['family-conflict-separation', 'parenting-behaviour'];
const jointWorkNames = /mediat|couple|relate\b|relationship|marriage (?:care|guidance|counsel)/i;

const bringsTwoTogether = (service: { name: string; needKeys: readonly NeedKey[] }): boolean =>
  jointWorkNames.test(service.name) ||
  (service.needKeys.some((key) => jointWork.includes(key)) &&
    !service.needKeys.some((key) => abuseKeys.includes(key)));

/**
 * True when a directory's service may be shown on a need's page: it serves one of the need's keys. On a page about abuse
 * nothing that brings two people to one table is shown, whatever the directory filed it under (NAV-12; N12).
 */
export const serviceFitsNeed = (
  service: { name: string; needKeys: readonly NeedKey[] },
  need: Pick<Need, 'area' | 'keys'>,
): boolean =>
  service.needKeys.some((key) => need.keys.includes(key)) &&
  !(isAboutAbuse(need) && bringsTwoTogether(service));

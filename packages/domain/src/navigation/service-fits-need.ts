import type { NeedKey } from './need-key.ts';
import type { Need } from './need.ts';

/** What is asked of a service here; a directory's service has all of it. */
export interface ServiceToFit {
  readonly name: string;
  readonly needKeys: readonly NeedKey[];
  readonly categories: readonly { readonly name: string }[];
}

const abuseKeys: readonly NeedKey[] = ['domestic-abuse', 'child-abuse'];

/** True for a need about abuse: its page first says how to keep others from seeing it, and N12 holds there. */
export const isAboutAbuse = (need: Pick<Need, 'area' | 'keys'>): boolean =>
  need.area === 'domestic-abuse' || need.keys.some((key) => abuseKeys.includes(key));

const alwaysTogether = /\bmediat|\bcouples?\b|\bco-?parent|\bmarriage (?:guidance|counsel)/i;
const oftenTogether = /\brelationships?\b|\bseparated (?:and separating )?parent/i;

/** True for work that brings two people to one table, such as mediation: never offered beside abuse (NAV-12; N12). */
export const bringsTwoTogether = (service: ServiceToFit): boolean => {
  const said = [service.name, ...service.categories.map(({ name }) => name)].join('\n');
  if (alwaysTogether.test(said)) return true;
  const knowsAbuse = service.needKeys.some((key) => abuseKeys.includes(key));
  const aboutTwo =
    oftenTogether.test(said) || service.needKeys.includes('family-conflict-separation');
  return aboutTwo && !knowsAbuse;
};

/**
 * True when a service may be shown on a need's page: it serves one of the need's keys and, on a page about abuse, does not
 * bring two people together, whatever its directory filed it under (NAV-12).
 */
export const serviceFitsNeed = (
  service: ServiceToFit,
  need: Pick<Need, 'area' | 'keys'>,
): boolean =>
  service.needKeys.some((key) => need.keys.includes(key)) &&
  !(isAboutAbuse(need) && bringsTwoTogether(service));

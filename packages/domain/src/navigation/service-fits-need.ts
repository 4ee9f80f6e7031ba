import { isAboutAbuse, isAreaAboutAbuse, namesAbuse } from './about-abuse.ts';
import type { NeedKey } from './need-key.ts';
import type { Need } from './need.ts';
import { needsInArea } from './needs.ts';

/** What is asked of a service here; a directory's service has all of it. */
export interface ServiceToFit {
  readonly name: string;
  readonly needKeys: readonly NeedKey[];
  readonly categories: readonly { readonly name: string }[];
  readonly description?: string;
}

const alwaysTogether = /\bmediat|\bcouples?\b|\bco-?parent|\bmarriage (?:guidance|counsel)/i;
const oftenTogether = /\brelationships?\b|\bseparated (?:and separating )?parent/i;

/** True for work that brings two people to one table, such as mediation: never offered beside abuse (NAV-12; N12). */
export const bringsTwoTogether = (service: ServiceToFit): boolean => {
  const said = [service.name, ...service.categories.map(({ name }) => name)].join('\n');
  if (alwaysTogether.test(said)) return true;
  const aboutTwo =
    oftenTogether.test(said) || service.needKeys.includes('family-conflict-separation');
  return aboutTwo && !namesAbuse(service.needKeys);
};

const forThemselves =
  /\bperpetrat|\bbehaviou?r change\b|\bchang(?:e|ing) (?:your |their )?behaviou?r|\bchoos(?:e|ing) to change\b|\banger\b|\b(?:people|men|women|those|anyone) who (?:hurt|harm|abuse|use (?:violence|abuse))\b(?! themselves)|\b(?:abuser|batterer)s?\b|\bstop (?:hurting|abusing|being violent)\b/i;
const asked =
  /\b(?:do|are|have|did) you (?:ever )?(?:hurt|scare|hit|control|abuse|violent|abusive|been violent|been abusive)\b|\b(?:change|stop) (?:your|his|her|their)(?: own)? (?:abus|violen|controlling|behaviou?r)/i;

/**
 * True for a service for people who hurt others, such as a course to change: it is never offered to people who are hurt,
 * nor their services to it (NAV-21).
 */
export const isForPeopleWhoHurt = ({ name, categories, description }: ServiceToFit): boolean =>
  [name, ...categories.map((category) => category.name)].some((said) => forThemselves.test(said)) ||
  // Of a description only what speaks to the reader: help for those who are hurt speaks of "perpetrators" too.
  asked.test(description ?? '');

const isOnTheOtherSide = (service: ServiceToFit, need: Pick<Need, 'fits'>): boolean => {
  const pageForThem = need.fits.includes('change-course');
  if (isForPeopleWhoHurt(service)) return !pageForThem;
  return pageForThem && namesAbuse(service.needKeys);
};

type NeedToFit = Pick<Need, 'area' | 'keys' | 'fits'>;

/** True when a service may stand on a need's page at all: beside abuse, nothing that would put somebody in harm's way (NAV-12, NAV-21). */
export const mayStandBeside = (service: ServiceToFit, need: NeedToFit): boolean =>
  !isAboutAbuse(need) || !(bringsTwoTogether(service) || isOnTheOtherSide(service, need));

/** True when a service may be shown on a need's page: it serves one of the need's keys and may stand there (NAV-12, NAV-21). */
export const serviceFitsNeed = (service: ServiceToFit, need: NeedToFit): boolean =>
  service.needKeys.some((key) => need.keys.includes(key)) && mayStandBeside(service, need);

/**
 * True when a service may be listed for a whole area: it fits some need of it. The list of the area on abuse is read by
 * people who are hurt, so a course for those who hurt others stands only on its own page (NAV-12, NAV-21).
 */
export const serviceFitsArea = (service: ServiceToFit, area: Need['area']): boolean =>
  needsInArea(area).some((need) => serviceFitsNeed(service, need)) &&
  !(isAreaAboutAbuse(area) && isForPeopleWhoHurt(service));

import { isAreaAboutAbuse } from './about-abuse.ts';
import type { HelplineId } from './helpline-id.ts';
import { localContactsOf, type LocalContactKey } from './local-contact.ts';
import type { NeedAreaKey } from './need-area.ts';
import { needsInArea } from './needs.ts';

/** True where the page of an area, and a list of what there is for it, is private: every need of it is (NAV-72). */
export const isPrivateArea = (area: NeedAreaKey): boolean =>
  needsInArea(area).every(({ sensitive }) => sensitive);

/** Who to ring where none of an area's needs fits: beside abuse, those who know about it (NAV-12). */
export const areaHelplines = (area: NeedAreaKey): readonly HelplineId[] =>
  isAreaAboutAbuse(area) ? ['domestic-abuse', 'mens-advice', 'galop'] : ['family-lives'];

/**
 * The council's own teams to ring where none of an area's needs fits: those of its needs, and the information line, which
 * knows what is near but not how to keep anyone safe (NAV-65).
 */
export const areaTeams = (area: NeedAreaKey): readonly LocalContactKey[] => [
  ...new Set([
    ...localContactsOf(needsInArea(area)),
    ...(isAreaAboutAbuse(area) ? [] : (['family-information'] as const)),
  ]),
];

import type { Need } from './need.ts';
import type { NeedAreaKey } from './need-area.ts';
import { schoolNeeds } from './needs/school.ts';

/** Every need, area by area in the order of the tiles (NAV-3). */
export const needs: readonly Need[] = [...schoolNeeds];

const byId: ReadonlyMap<string, Need> = new Map(needs.map((need) => [need.id, need]));

/** The need with this id, or undefined. */
export const needById = (id: string): Need | undefined => byId.get(id);

/** The needs of one area, in the order they are shown. */
export const needsInArea = (area: NeedAreaKey): readonly Need[] =>
  needs.filter((need) => need.area === area);

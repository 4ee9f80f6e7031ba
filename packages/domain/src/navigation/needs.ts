import type { Need } from './need.ts';
import type { NeedAreaKey } from './need-area.ts';
import { babyNeeds } from './needs/babies.ts';
import { carerNeeds } from './needs/carers.ts';
import { drinkAndDrugsNeeds } from './needs/drink-and-drugs.ts';
import { feelingSafeNeeds } from './needs/feeling-safe.ts';
import { feelingsNeeds } from './needs/feelings.ts';
import { homeLifeNeeds } from './needs/home-life.ts';
import { housingNeeds } from './needs/housing.ts';
import { keepingSafeNeeds } from './needs/keeping-safe.ts';
import { moneyNeeds } from './needs/money.ts';
import { outOfTroubleNeeds } from './needs/out-of-trouble.ts';
import { schoolNeeds } from './needs/school.ts';

/** Every need, area by area in the order of the tiles (NAV-3). */
export const needs: readonly Need[] = [
  ...schoolNeeds,
  ...babyNeeds,
  ...feelingsNeeds,
  ...drinkAndDrugsNeeds,
  ...homeLifeNeeds,
  ...carerNeeds,
  ...keepingSafeNeeds,
  ...outOfTroubleNeeds,
  ...feelingSafeNeeds,
  ...housingNeeds,
  ...moneyNeeds,
];

const byId: ReadonlyMap<string, Need> = new Map(needs.map((need) => [need.id, need]));

/** The need with this id, or undefined. */
export const needById = (id: string): Need | undefined => byId.get(id);

/** The needs of one area, in the order they are shown. */
export const needsInArea = (area: NeedAreaKey): readonly Need[] =>
  needs.filter((need) => need.area === area);

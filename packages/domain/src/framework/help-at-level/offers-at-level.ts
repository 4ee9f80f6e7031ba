import { asRecords } from '../../directory/reading.ts';
import { asList, asTrimmed, isReadable } from '../as-given.ts';
import type { ThresholdFramework } from '../schema.ts';
import { helpNotes } from './help-at-level.ts';

/** A service of the directory, by id, and the levels beside which a partnership has put it; null: nobody has. */
export type LevelledOffer = { id: string; levels: readonly number[] | null };

/** Why a service is listed. `beside-none`: nobody has put it beside a level, so nobody can tell that it does not fit. */
export const listedBecause = [
  'beside-this',
  'stays-open',
  'beside-none',
  'no-level-given',
] as const;
export type ListedBecause = (typeof listedBecause)[number];

/** Services for a professional to look at, and by id those that stand beside higher levels only. */
export type OffersAtLevel = {
  listed: { id: string; because: ListedBecause }[];
  higherOnly: string[];
  note: string;
};

/**
 * FRM-31: the services that a partnership has put beside a level that a professional gave, or beside a lower one, and those it
 * has put beside none; in the order given. One that is given twice stands once, with all its levels. With no level, all of them. For
 * professionals only.
 */
export function offersAtLevel(
  framework: ThresholdFramework,
  offers: readonly LevelledOffer[],
  level: number | null,
): OffersAtLevel {
  const numbers = isReadable(framework) ? framework.levels.map((one) => one.level) : [];
  const given = numbers.find((one) => one === level) ?? null;
  const besides = new Map<string, number[][]>();
  for (const offer of asRecords(offers)) {
    const id = asTrimmed(offer['id']);
    const beside = numbers.filter((one) => asList(offer['levels']).includes(one));
    if (id !== '') besides.set(id, [...(besides.get(id) ?? []), beside]);
  }
  const told = [...besides].map(([id, beside]) => ({ id, because: whyListed(beside, given) }));
  return {
    listed: told.flatMap(({ id, because }) => (because === null ? [] : [{ id, because }])),
    higherOnly: told.flatMap(({ id, because }) => (because === null ? [id] : [])),
    note: given === null ? helpNotes.noLevel : helpNotes.level,
  };
}

/**
 * Levels that the framework has not say nothing: a service with no other is beside none. One that is given twice, once beside
 * none, is never kept apart.
 */
function whyListed(beside: readonly number[][], given: number | null): ListedBecause | null {
  const levels = beside.flat();
  if (levels.length === 0) return 'beside-none';
  if (given === null) return 'no-level-given';
  if (levels.includes(given)) return 'beside-this';
  if (levels.some((one) => one < given)) return 'stays-open';
  return beside.some((one) => one.length === 0) ? 'beside-none' : null;
}

import type { DirectoryService } from '@waymark/domain/directory';
import { filterOptions, judgeBy, noFilters, type Filters } from '@waymark/domain/navigation';
import { today } from '../words/day.ts';
import { filterLabels } from '../words/filters.ts';
import { arrange, type Wish } from './find.ts';
import type { Places } from './places.ts';

/** One thing that was chosen, as the page says it and as its button names it. */
export type Chosen = {
  readonly filter: keyof Filters;
  readonly value: string;
  readonly label: string;
};

/** The filters in the order that they are shown. */
export const filterOrder = ['within', 'age', 'day', 'way', 'cost', 'door', 'access'] as const;

/** Reads what was chosen. Anything that is none of our options is not listened to. */
export function readFilters(form: FormData, languages: readonly string[]): Filters {
  const dropped = new Set(form.getAll('drop'));
  if (dropped.has('all')) return noFilters;
  const chosen = <Option extends string>(name: string, options: readonly Option[]) =>
    options.filter(
      (option) => form.getAll(name).includes(option) && !dropped.has(`${name}:${option}`),
    );
  return {
    // Of distances the shortest that is ticked is meant.
    within: chosen('within', filterOptions.within).slice(0, 1),
    age: chosen('age', filterOptions.age),
    day: chosen('day', filterOptions.day),
    way: chosen('way', filterOptions.way),
    cost: chosen('cost', filterOptions.cost),
    door: chosen('door', filterOptions.door),
    access: chosen('access', filterOptions.access),
    language: chosen('language', languages),
  };
}

/** Everything that was chosen, one by one. */
export function chosenIn(filters: Filters): readonly Chosen[] {
  const fixed = filterOrder.flatMap((filter) => {
    const labels: Readonly<Record<string, string>> = filterLabels[filter];
    return filters[filter].map((value) => ({ filter, value, label: labels[value] ?? value }));
  });
  const spoken = filters.language.map((value): Chosen => ({
    filter: 'language',
    value,
    label: value,
  }));
  return [...fixed, ...spoken];
}

/** Without one thing that was chosen. */
export function without(filters: Filters, { filter, value }: Chosen): Filters {
  return { ...filters, [filter]: filters[filter].filter((option) => option !== value) };
}

/**
 * What each thing would bring if it were taken away, the most first. An emptied list always says this (NAV-44), so that
 * no choice is a dead end.
 */
export function ifTakenAway(
  services: readonly DirectoryService[],
  places: Places,
  wish: Wish & { readonly filters: Filters },
): readonly (Chosen & { readonly count: number })[] {
  const { from, day = today() } = wish;
  const all = arrange(services, places, { from }).toGo;
  return chosenIn(wish.filters)
    .map((chosen) => {
      const judge = judgeBy(without(wish.filters, chosen), day);
      return { ...chosen, count: all.filter((found) => judge(found) !== 'not').length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The languages that any service names, in order. */
export function languagesIn(services: readonly DirectoryService[]): readonly string[] {
  const named = new Set(services.flatMap(({ languages = [] }) => languages));
  return [...named]
    .filter((name) => name !== 'English')
    .sort((a, b) => a.localeCompare(b, 'en-GB'));
}

import type { Indicator, ThresholdFramework } from './schema.ts';

/** What does not agree inside a framework: where, as the keys that lead there, and a sentence. */
export type Contradiction = { path: readonly (string | number)[]; message: string };

type Place = { outcome: string; level: number };

/** FRM-2: everything in a framework that disagrees with something else in it; an empty list where nothing does. */
export function contradictions(framework: ThresholdFramework): Contradiction[] {
  return [
    ...wrongDates(framework),
    ...wrongLevels(framework),
    ...twice(framework.outcomes, 'outcomes', ({ key }) => key),
    ...twice(framework.indicators, 'indicators', ({ id }) => id),
    ...twice(framework.printedActions, 'printedActions', cellName),
    ...twice(framework.cellOverrides, 'cellOverrides', cellName),
    ...noSuchCells(framework),
    ...wrongIndicators(framework),
    ...wrongOverrides(framework),
    ...wrongCounts(framework),
  ];
}

/** A cell in words, for a message or a key: "housing level 3". */
export function cellName({ outcome, level }: Place): string {
  return `${outcome} level ${level}`;
}

function wrongDates({ validFrom, validTo }: ThresholdFramework): Contradiction[] {
  return validTo !== null && validTo < validFrom
    ? [{ path: ['validTo'], message: 'It stops holding before it starts.' }]
    : [];
}

function wrongLevels({ levels }: ThresholdFramework): Contradiction[] {
  const misnumbered = levels.flatMap(({ level }, index) =>
    level === index + 1
      ? []
      : [
          {
            path: ['levels', index, 'level'],
            message: `Number the levels upwards from 1: this is ${level}, not ${index + 1}.`,
          },
        ],
  );
  return [...misnumbered, ...twice(levels, 'levels', ({ key }) => key)];
}

/** Names that stand twice in a list that must name each thing once. */
function twice<Item>(
  items: readonly Item[],
  list: string,
  nameOf: (item: Item) => string,
): Contradiction[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const name = nameOf(item);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ path: [list, index], message: `${name} is there twice.` }];
  });
}

function noSuchCells(framework: ThresholdFramework): Contradiction[] {
  const outcomes = new Set(framework.outcomes.map(({ key }) => key));
  const levels = new Set(framework.levels.map(({ level }) => level));
  const lists = {
    indicators: framework.indicators,
    printedActions: framework.printedActions,
    cellOverrides: framework.cellOverrides,
    notPrinted: framework.notPrinted,
  };
  return Object.entries(lists).flatMap(([list, places]) =>
    places.flatMap((place: Place, index) =>
      outcomes.has(place.outcome) && levels.has(place.level)
        ? []
        : [
            {
              path: [list, index],
              message: `${cellName(place)} is not a cell of this framework.`,
            },
          ],
    ),
  );
}

function wrongIndicators(framework: ThresholdFramework): Contradiction[] {
  const byId = new Map(framework.indicators.map((one) => [one.id, one]));
  const keys = new Map(framework.levels.map(({ level, key }) => [level, key]));
  return framework.indicators.flatMap((indicator, index) => {
    const { id, level, levelKey, flags, sameAs } = indicator;
    const problems: string[] = flags
      .filter((flag) => !Object.hasOwn(framework.flagDefinitions, flag))
      .map((flag) => `${id} has a flag that is not defined: ${flag}.`);
    if (keys.has(level) && keys.get(level) !== levelKey)
      problems.push(`${id} says level ${level} and ${levelKey}, which is another level.`);
    if (sameAs !== undefined && !byId.has(sameAs))
      problems.push(`${id} names an indicator that is not there: ${sameAs}.`);
    if (goesRound(indicator, byId))
      problems.push(`${id} says the same as itself, by way of others or not.`);
    return problems.map((message) => ({ path: ['indicators', index], message }));
  });
}

function goesRound(start: Indicator, byId: ReadonlyMap<string, Indicator>): boolean {
  const seen = new Set<string>();
  let next = start.sameAs;
  while (next !== undefined && !seen.has(next)) {
    if (next === start.id) return true;
    seen.add(next);
    next = byId.get(next)?.sameAs;
  }
  return false;
}

function wrongOverrides(framework: ThresholdFramework): Contradiction[] {
  const printed = new Set(framework.printedActions.map(cellName));
  const held = new Set(framework.indicators.map(cellName));
  return [
    ...framework.cellOverrides.flatMap((cell, index) =>
      printed.has(cellName(cell))
        ? []
        : [
            {
              path: ['cellOverrides', index],
              message: `${cellName(cell)} has another reading, but the words as printed are not kept.`,
            },
          ],
    ),
    ...framework.notPrinted.flatMap((cell, index) =>
      held.has(cellName(cell))
        ? [
            {
              path: ['notPrinted', index],
              message: `${cellName(cell)} is said to hold nothing, but it holds indicators.`,
            },
          ]
        : [],
    ),
  ];
}

/** FRM-2: the counts a framework says of itself, held against its indicators. */
export function wrongCounts({
  indicators,
  levels,
  outcomes,
  counts,
}: ThresholdFramework): Contradiction[] {
  const problems: Contradiction[] = [];
  if (counts.total !== indicators.length)
    problems.push({
      path: ['counts', 'total'],
      message: `${indicators.length} indicators, but the total says ${counts.total}.`,
    });
  for (const { key } of outcomes)
    for (const { level } of levels) {
      const held = indicators.filter((one) => one.outcome === key && one.level === level).length;
      const said = counts.cells[key]?.[level];
      if (held !== said)
        problems.push({
          path: ['counts', 'cells', key, String(level)],
          message: `${key} level ${level} holds ${held}, but the counts say ${said ?? 'nothing'}.`,
        });
    }
  for (const [key, cells] of Object.entries(counts.cells))
    for (const level of Object.keys(cells))
      if (
        !outcomes.some((one) => one.key === key) ||
        !levels.some((one) => `${one.level}` === level)
      )
        problems.push({
          path: ['counts', 'cells', key, level],
          message: `The counts name a cell that is not there: ${key} level ${level}.`,
        });
  return problems;
}

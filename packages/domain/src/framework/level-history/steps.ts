import type { GivenLevel } from './given-level.ts';

/** Where a step leads: up is more need, down is less. */
export const levelDirections = ['up', 'down', 'same', 'not-comparable'] as const;
export type LevelDirection = (typeof levelDirections)[number];

/** FRM-30: what happened from one day on which a level was given to the next. */
export type LevelStep = {
  from: string;
  to: string;
  direction: LevelDirection;
  because: string;
  /** Whether an agency gave the later one that gave none of the earlier: the history goes on across services. */
  anotherAgency: boolean;
};

/**
 * FRM-30: the steps between levels that stand in order of day. Only levels of one version of one framework are compared. Where one
 * that does not count lies between two days, the step says so.
 */
export function stepsOf(
  entries: readonly GivenLevel[],
  notCounted: readonly GivenLevel[] = [],
): LevelStep[] {
  const days = [...new Set(entries.map(({ day }) => day))];
  return days.slice(1).map((to, index) => {
    const from = days[index] ?? to;
    const before = entries.filter(({ day }) => day === from);
    const after = entries.filter(({ day }) => day === to);
    const { direction, because } = compare(before, after);
    const passedOver = notCounted.filter(({ day }) => from <= day && day <= to).length;
    return {
      from,
      to,
      direction,
      because: `${because}${passedOverNote(passedOver)}`,
      anotherAgency: after.some((one) =>
        before.every((other) => agencyOf(other) !== agencyOf(one)),
      ),
    };
  });
}

function agencyOf({ by }: GivenLevel): string {
  return by.agencyId.trim();
}

function passedOverNote(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' One given in between does not count.'
    : ` ${count} given in between do not count.`;
}

function compare(
  before: readonly GivenLevel[],
  after: readonly GivenLevel[],
): Pick<LevelStep, 'direction' | 'because'> {
  const [earlier] = before;
  const [later] = after;
  if (!earlier || !later || !areOne(before) || !areOne(after))
    return {
      direction: 'not-comparable',
      because: 'On one of the two days professionals gave different levels, and none is chosen.',
    };
  if (!sameVersion(earlier, later))
    return {
      direction: 'not-comparable',
      because: 'They were given under different frameworks, or different versions of one.',
    };
  if (earlier.level === later.level)
    return { direction: 'same', because: 'It is the same as the last that counts.' };
  return later.level > earlier.level
    ? { direction: 'up', because: 'A professional gave a higher level than the last that counts.' }
    : {
        direction: 'down',
        because: 'A professional gave a lower level than the last that counts.',
      };
}

/** Whether everything that was given on a day is one level of one version. */
function areOne([first, ...others]: readonly GivenLevel[]): boolean {
  return others.every(
    (one) => first !== undefined && one.level === first.level && sameVersion(one, first),
  );
}

function sameVersion({ framework: a }: GivenLevel, { framework: b }: GivenLevel): boolean {
  return a.id === b.id && a.version === b.version;
}

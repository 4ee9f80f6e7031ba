/** One thing to learn from: its features, what each says, and which classes it belongs to. */
export type Lesson = {
  at: Int32Array;
  says: Float64Array;
  yes: ReadonlySet<number>;
  weight: number;
  /** Classes that this lesson says nothing about. */ silent?: readonly number[];
};

/** How often all lessons are gone through, and how much a lesson of a class is worth beside the others. */
export type LearnSettings = {
  rounds: number;
  worth: (kind: number, yes: boolean) => number;
};

type Row = { at: Int32Array; says: Float64Array; yes: 1 | -1; size: number; slack: number };

/** The lesson with only the features that are kept for a class. */
const withKept = (
  { at, says }: Lesson,
  isKept: (feature: number) => boolean,
): { at: Int32Array; says: Float64Array } => {
  const own: number[] = [];
  at.forEach((feature, n) => {
    if (isKept(feature)) own.push(n);
  });
  return {
    at: Int32Array.from(own, (n) => at[n] ?? 0),
    says: Float64Array.from(own, (n) => says[n] ?? 0),
  };
};

/** The lessons as one class sees them: only the features it keeps. */
const rowsOf = (
  lessons: readonly Lesson[],
  kind: number,
  classes: number,
  { worth }: LearnSettings,
  kept: Uint8Array | undefined,
): Row[] =>
  lessons
    .filter(({ silent }) => !silent?.includes(kind))
    .map((lesson) => {
      const { at, says } =
        kept === undefined
          ? lesson
          : withKept(lesson, (feature) => kept[feature * classes + kind] === 1);
      const yes = lesson.yes.has(kind);
      return {
        at,
        says,
        yes: yes ? 1 : -1,
        size: says.reduce((sum, part) => sum + part * part, 0),
        slack: 0.5 / (lesson.weight * worth(kind, yes)),
      };
    });

const shuffle = (order: Int32Array, random: () => number): void => {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
};

/** A lesson that is known well is gone through again only after so many rounds. */
const restRounds = 3;

/** A straight line between the lessons of a class and the others, with the widest margin (dual coordinate descent). */
const learnClass = (
  rows: readonly Row[],
  features: number,
  rounds: number,
  random: () => number,
): Float64Array => {
  const weights = new Float64Array(features);
  const pull = new Float64Array(rows.length);
  const restsUntil = new Uint8Array(rows.length);
  const order = Int32Array.from(rows.keys());
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index];
      if (row === undefined || (restsUntil[index] ?? 0) > round) continue;
      const { at, says, yes, size, slack } = row;
      let sum = 0;
      for (let n = 0; n < at.length; n++) sum += (weights[at[n] ?? 0] ?? 0) * (says[n] ?? 0);
      const before = pull[index] ?? 0;
      const after = Math.max(0, before - (yes * sum - 1 + slack * before) / (size + slack));
      if (after === 0 && before === 0) restsUntil[index] = round + restRounds;
      if (Math.abs(after - before) < 0.0001) continue;
      pull[index] = after;
      const change = (after - before) * yes;
      for (let n = 0; n < at.length; n++) {
        const feature = at[n] ?? 0;
        weights[feature] = (weights[feature] ?? 0) + change * (says[n] ?? 0);
      }
    }
  }
  return weights;
};

/**
 * Weights for every class, features by classes in one row each; only those of `kept`, where it is given. The same lessons in
 * the same order give the same weights.
 */
export const learnWeights = (
  lessons: readonly Lesson[],
  classes: number,
  features: number,
  settings: LearnSettings,
  random: () => number,
  kept?: Uint8Array,
): Float64Array => {
  const weights = new Float64Array(features * classes);
  for (let kind = 0; kind < classes; kind++) {
    const rows = rowsOf(lessons, kind, classes, settings, kept);
    learnClass(rows, features, settings.rounds, random).forEach((weight, feature) => {
      weights[feature * classes + kind] = weight;
    });
  }
  return weights;
};

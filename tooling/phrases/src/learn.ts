/** One thing to learn from: the places of its features, what each says, and which classes it belongs to. */
export type Lesson = {
  at: Int32Array;
  says: Float64Array;
  yes: Set<number>;
  weight: number;
  /** A class that this lesson says nothing about. */ silent?: number;
};

/** How the learning is done (follow-the-regularised-leader, one yes-or-no question per class). */
export type LearnSettings = { rounds: number; step: number; sparse: number; even: number };

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/**
 * Weights for every class, places by classes in one row each. Most are 0, which keeps them small to send. Same lessons in
 * the same order, same weights.
 */
export const learnWeights = (
  lessons: readonly Lesson[],
  classes: number,
  places: number,
  settings: LearnSettings,
  random: () => number,
  kept?: Uint8Array,
): Float64Array => {
  const pull = new Float64Array(places * classes);
  const seen = new Float64Array(places * classes);
  const weights = new Float64Array(places * classes);
  const order = lessons.map((_, at) => at);
  for (let round = 0; round < settings.rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      const kept = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = kept;
    }
    for (const index of order) {
      const lesson = lessons[index];
      if (lesson === undefined) continue;
      for (let kind = 0; kind < classes; kind++) {
        if (kind === lesson.silent) continue;
        let sum = 0;
        lesson.at.forEach((place, at) => {
          sum += (weights[place * classes + kind] ?? 0) * (lesson.says[at] ?? 0);
        });
        const wrong = (sigmoid(sum) - (lesson.yes.has(kind) ? 1 : 0)) * lesson.weight;
        if (Math.abs(wrong) < 0.002) continue;
        for (let at = 0; at < lesson.at.length; at++) {
          const cell = (lesson.at[at] ?? 0) * classes + kind;
          if (kept !== undefined && kept[cell] === 0) continue;
          const slope = wrong * (lesson.says[at] ?? 0);
          const before = seen[cell] ?? 0;
          const after = before + slope * slope;
          const rate = (Math.sqrt(after) - Math.sqrt(before)) / settings.step;
          pull[cell] = (pull[cell] ?? 0) + slope - rate * (weights[cell] ?? 0);
          seen[cell] = after;
          const z = pull[cell] ?? 0;
          weights[cell] =
            Math.abs(z) <= settings.sparse
              ? 0
              : -(z - Math.sign(z) * settings.sparse) /
                ((0.1 + Math.sqrt(after)) / settings.step + settings.even);
        }
      }
    }
  }
  return weights;
};

/** One cell of a grid as a pipe between two lines: what it holds, and how much of it is hidden, from 0 to 1. */
export type Pipe = { from: number; to: number; holds: number; hidden: number };

/** A sum over hidden cells that has to reach `enough` times what cell `of` is hidden. */
export type Cut = { of: number; terms: [number, number][] };

/**
 * What a plan that hides cells, even in part, still lacks: for each cell whose interval would be narrower than `enough`,
 * the sum of hidden cells that every safe plan reaches (greatest flow, least cut; one upwards and one downwards).
 */
export function missingCuts(pipes: readonly Pipe[], lines: number, enough: number): Cut[] {
  const cuts: Cut[] = [];
  for (const [of, pipe] of pipes.entries()) {
    if (pipe.hidden < 1e-6) continue;
    const up = leastCut(pipes, lines, of, pipe.to, pipe.from, enough);
    const down = leastCut(pipes, lines, of, pipe.from, pipe.to, enough);
    const own = Math.min(pipe.holds, enough) * pipe.hidden;
    if (up.flow + Math.min(own, down.flow) > enough * pipe.hidden - 1e-5) continue;
    const terms = new Map(up.terms);
    const further: [number, number][] =
      own < down.flow ? [[of, Math.min(pipe.holds, enough)]] : down.terms;
    for (const [index, times] of further) terms.set(index, (terms.get(index) ?? 0) + times);
    cuts.push({ of, terms: [...terms].map(([index, times]) => [index, Math.min(times, enough)]) });
  }
  return cuts;
}

type Arc = { index: number; to: number; room: number; full: number; back: Arc | null };

function leastCut(
  pipes: readonly Pipe[],
  lines: number,
  without: number,
  source: number,
  sink: number,
  enough: number,
): { flow: number; terms: [number, number][] } {
  const arcs: Arc[][] = Array.from({ length: lines }, () => []);
  for (const [index, { from, to, holds, hidden }] of pipes.entries()) {
    if (index === without) continue;
    const rising: Arc = { index, to, room: enough * hidden, full: enough, back: null };
    const full = Math.min(holds, enough);
    const falling: Arc = { index, to: from, room: full * hidden, full, back: rising };
    rising.back = falling;
    arcs[from]?.push(rising);
    arcs[to]?.push(falling);
  }
  let flow = 0;
  for (;;) {
    const reached = reach(arcs, source);
    if (!reached.has(sink)) {
      const terms = [...reached.keys()].flatMap((line) =>
        (arcs[line] ?? [])
          .filter((arc) => !reached.has(arc.to) && arc.full > 0)
          .map((arc): [number, number] => [arc.index, arc.full]),
      );
      return { flow, terms };
    }
    const path: Arc[] = [];
    for (let arc = reached.get(sink); arc; arc = reached.get(arc.back?.to ?? source)) {
      path.push(arc);
      if (arc.back?.to === source) break;
    }
    const carried = Math.min(...path.map(({ room }) => room));
    for (const arc of path) {
      arc.room -= carried;
      if (arc.back) arc.back.room += carried;
    }
    flow += carried;
  }
}

/** Every line that can be reached, with the arc that reached it. */
function reach(arcs: readonly Arc[][], source: number): Map<number, Arc | null> {
  const reached = new Map<number, Arc | null>([[source, null]]);
  for (const line of reached.keys())
    for (const arc of arcs[line] ?? [])
      if (arc.room > 1e-9 && !reached.has(arc.to)) reached.set(arc.to, arc);
  return reached;
}

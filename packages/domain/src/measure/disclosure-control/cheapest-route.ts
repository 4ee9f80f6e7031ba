import { room, stepEnd, stepsTo } from './flow.ts';
import type { Edge, Line, Network, Step } from './network.ts';

/** A way round the table and what it costs to hide the cells on it that are still shown. */
export type Route = { steps: Step[]; cost: number };

/** What a step over a hidden cell costs: next to nothing, so that of two equal ways the shorter is taken. */
const hiddenStep = 0.001;

/** The cheapest way from one line to another whose every cell, hidden or still shown, can carry the amount. */
export function cheapestRoute(
  network: Network,
  start: Line,
  end: Line,
  without: Edge,
  amount: number,
): Route | null {
  for (const line of network.lines) {
    line.cost = Infinity;
    line.settled = false;
  }
  start.cost = 0;
  for (;;) {
    const line = nearest(network);
    if (!line) return null;
    if (line === end) return { steps: stepsTo(end, start), cost: end.cost };
    line.settled = true;
    for (const edge of line.edges) {
      const step = { edge, rises: edge.from === line };
      const cost = line.cost + hiddenStep + (edge.mark.hidden ? 0 : edge.mark.weight);
      const next = stepEnd(step);
      if (edge === without || next.settled || cost >= next.cost || room(step) < amount) continue;
      next.cost = cost;
      next.step = step;
    }
  }
}

/** The line not yet settled that is cheapest to reach, if any can be reached. */
function nearest(network: Network): Line | null {
  let found: Line | null = null;
  for (const line of network.lines)
    if (!line.settled && line.cost < (found?.cost ?? Infinity)) found = line;
  return found;
}

import type { Edge, Line, Network, Step } from './network.ts';

/** How much more a step can carry. */
export function room({ edge, rises }: Step): number {
  return rises ? edge.up - edge.change : edge.down + edge.change;
}

/** The line a step leads to. */
export function stepEnd({ edge, rises }: Step): Line {
  return rises ? edge.to : edge.from;
}

/** The line a step comes from. */
function stepStart({ edge, rises }: Step): Line {
  return rises ? edge.from : edge.to;
}

/**
 * SDC-5: the most, up to `most`, that hidden cells other than `without` can carry from one line to another. What they
 * carry stays on them until `settle`.
 */
function send(network: Network, start: Line, end: Line, without: Edge, most: number): number {
  let sent = 0;
  while (sent < most) {
    const path = shortestPath(network, start, end, without);
    if (!path) break;
    const carried = path.reduce((least, step) => Math.min(least, room(step)), most - sent);
    for (const { edge, rises } of path) edge.change += rises ? carried : -carried;
    sent += carried;
  }
  return sent;
}

/** Puts a network back to the true values. */
export function settle(network: Network): void {
  for (const edge of network.edges) if (edge) edge.change = 0;
}

/** How far a hidden cell's value can rise, up to `enough`, with every sum the reader knows unchanged. */
export function rise(network: Network, edge: Edge, enough: number): number {
  return send(network, edge.to, edge.from, edge, Math.min(enough, edge.up));
}

/** How far a hidden cell's value can fall, up to `enough`. */
export function fall(network: Network, edge: Edge, enough: number): number {
  return send(network, edge.from, edge.to, edge, Math.min(enough, edge.down));
}

/** The path of fewest hidden cells with room left. */
function shortestPath(network: Network, start: Line, end: Line, without: Edge): Step[] | null {
  network.searches += 1;
  const search = network.searches;
  start.seen = search;
  const queue = [start];
  for (const line of queue) {
    for (const edge of line.edges) {
      if (edge === without || !edge.mark.hidden) continue;
      const step = { edge, rises: edge.from === line };
      const next = stepEnd(step);
      if (next.seen === search || room(step) <= 0) continue;
      next.seen = search;
      next.step = step;
      if (next === end) return stepsTo(end, start);
      queue.push(next);
    }
  }
  return null;
}

/** The steps that led a search to a line. */
export function stepsTo(end: Line, start: Line): Step[] {
  const steps: Step[] = [];
  for (let line = end; line !== start && line.step; line = stepStart(line.step))
    steps.push(line.step);
  return steps;
}

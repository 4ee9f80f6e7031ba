import { fall, rise, settle } from './flow.ts';
import type { Target, Way } from './targets.ts';

/** How far a number may rise and fall for all the reader knows, as far as was asked. */
export type Reach = { rise: number; fall: number };

/** How far a way lets its number move, each up to `enough`. */
export function reachOf({ network, edge, against }: Way, enough: number): Reach {
  if (!edge.mark.hidden) return { rise: 0, fall: 0 };
  const up = rise(network, edge, enough);
  settle(network);
  const down = fall(network, edge, enough);
  settle(network);
  return against ? { rise: down, fall: up } : { rise: up, fall: down };
}

/** SDC-5, SDC-6: the width of a number's interval, over the best of its ways; it stops at `enough`. */
export function widthOf(target: Target, enough: number): number {
  let up = 0;
  let down = 0;
  for (const [index, way] of target.ways.entries()) {
    const reach = reachOf(way, enough);
    up = Math.max(up, reach.rise);
    down = Math.max(down, reach.fall);
    if (up + down < enough) continue;
    // What was enough once is likely to be enough again: it is tried first next time.
    target.ways.splice(index, 1);
    target.ways.unshift(way);
    break;
  }
  return up + down;
}

/** Whether a number is kept, or is not one to keep. */
export function isKept(target: Target, enough: number): boolean {
  return (target.mark !== null && !target.mark.hidden) || widthOf(target, enough) >= enough;
}

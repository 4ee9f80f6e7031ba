import { type Route, cheapestRoute } from './cheapest-route.ts';
import { fall, rise, settle } from './flow.ts';
import { reachOf, widthOf } from './interval.ts';
import type { Mark } from './network.ts';
import type { Target, Way } from './targets.ts';

/** Cells to hide so that a number moves further, and what that costs. */
type Repair = { hide: Mark[]; cost: number };

/**
 * SDC-5: hides further cells until a number's interval is wide enough, the cheapest way each time. Answers whether it
 * succeeded.
 */
export function widen(target: Target, enough: number): boolean {
  for (;;) {
    if (widthOf(target, enough) >= enough) return true;
    const repair = cheapestRepair(target, enough);
    if (!repair) return false;
    for (const mark of repair.hide) mark.hidden = true;
  }
}

function cheapestRepair(target: Target, enough: number): Repair | null {
  let best: Repair | null = null;
  for (const way of target.ways)
    for (const repair of repairsOf(way, enough))
      if (repair.hide.length > 0 && (!best || repair.cost < best.cost)) best = repair;
  return best;
}

/** What could be hidden to let a number move by `enough` in all, along one way. */
function repairsOf(way: Way, enough: number): Repair[] {
  const { rise: up, fall: down } = reachOf({ ...way, against: false }, enough);
  const missing = enough - up - down;
  const found = [
    ...routesFor(way, true, 0, [enough, enough - down]),
    ...routesFor(way, false, 0, [enough - up]),
    ...routesFor(way, true, enough, [missing]),
    ...routesFor(way, false, enough, [missing]),
  ];
  if (found.length > 0) return found;
  // No one way round carries all that is missing: the most that one can carry, and then the next.
  for (let part = missing - 1; part > 0; part -= 1) {
    const partly = [
      ...routesFor(way, true, enough, [part]),
      ...routesFor(way, false, enough, [part]),
    ];
    if (partly.length > 0) return partly;
  }
  return [];
}

/**
 * The cheapest ways round for a cell to rise or to fall by each amount, on top of what hidden cells carry when it moves so
 * by `first`.
 */
function routesFor(
  { network, edge }: Way,
  rises: boolean,
  first: number,
  amounts: readonly number[],
): Repair[] {
  const [start, end] = rises ? [edge.to, edge.from] : [edge.from, edge.to];
  const left = rises
    ? edge.up - rise(network, edge, first)
    : edge.down - fall(network, edge, first);
  const repairs = amounts.flatMap((amount) => {
    if (left < amount) return [];
    const route = cheapestRoute(network, start, end, edge, amount);
    return route ? [repairOf(route, edge.mark)] : [];
  });
  settle(network);
  return repairs;
}

function repairOf({ steps, cost }: Route, mark: Mark): Repair {
  const marks = steps.map(({ edge }) => edge.mark);
  return {
    hide: [mark, ...marks].filter(({ hidden }) => !hidden),
    cost: cost + (mark.hidden ? 0 : mark.weight),
  };
}

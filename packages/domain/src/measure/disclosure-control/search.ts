import { isKept } from './interval.ts';
import type { Mark } from './network.ts';
import { widen } from './repair.ts';
import type { Target } from './targets.ts';

/** What a search works on: the marks of the new release and every number to keep. */
export type Task = { marks: Mark[]; targets: Target[]; enough: number };

/** SDC-7: whether every number is kept. One that is not moves to the front, since it is likely to fail again. */
export function allKept({ targets, enough }: Task): boolean {
  for (const [index, target] of targets.entries()) {
    if (isKept(target, enough)) continue;
    targets.splice(index, 1);
    targets.unshift(target);
    return false;
  }
  return true;
}

/**
 * SDC-7: looks for a plan that keeps every number and hides few cells besides the primary ones. It builds a plan, takes
 * back what is not needed, then tears part of the best one down and builds again, `rounds` times, by the same numbers
 * every time. Leaves the best plan on the marks; where there is none, one that does not keep every number.
 */
export function search(task: Task, rounds: number): void {
  const secondary = changeable(task);
  const next = evenNumbers();
  let best = new Set(secondary);
  for (let round = 0; round <= rounds; round += 1) {
    for (const mark of secondary) {
      mark.hidden = round > 0 && best.has(mark) && next() > 0.35;
      mark.weight = mark.price + (round === 0 ? 0 : next() / 2);
    }
    if (!build(task, next) && !hideAll(task, secondary)) continue;
    takeBack(task, secondary, next);
    const found = new Set(secondary.filter(({ hidden }) => hidden));
    if (cost(found) <= cost(best)) best = found;
  }
  for (const mark of secondary) mark.hidden = best.has(mark);
}

/** The cells a search may hide: not primary ones, nor those that a reader knows whatever is printed. */
function changeable({ marks, targets }: Task): Mark[] {
  return marks.filter((mark) =>
    targets.some((target) => target.mark === mark && !mark.primary && target.ways.length > 0),
  );
}

/** Hides cells until every number is kept, in an order of its own each time. */
function build({ targets, enough }: Task, next: () => number): boolean {
  const order = targets
    .map((target) => ({ target, place: next() }))
    .toSorted((one, other) => one.place - other.place);
  for (;;) {
    const open = order.filter(({ target }) => !isKept(target, enough));
    if (open.length === 0) return true;
    for (const { target } of open) if (!widen(target, enough)) return false;
  }
}

/** The last resort of a try: hide everything, and see whether that keeps every number. */
function hideAll(task: Task, secondary: readonly Mark[]): boolean {
  for (const mark of secondary) mark.hidden = true;
  return allKept(task);
}

/** Shows again, dearest first, whatever can be shown with every number still kept. */
function takeBack(task: Task, secondary: readonly Mark[], next: () => number): void {
  const order = secondary
    .filter(({ hidden }) => hidden)
    .map((mark) => ({ mark, place: mark.price + next() / 4 }))
    .toSorted((one, other) => other.place - one.place);
  for (const { mark } of order) {
    mark.hidden = false;
    if (!allKept(task)) mark.hidden = true;
  }
}

function cost(marks: Iterable<Mark>): number {
  let total = 0;
  for (const mark of marks) total += mark.price;
  return total;
}

/** The same numbers from 0 up to 1 each time it is called anew: no chance, so that a table always gets one answer. */
function evenNumbers(): () => number {
  let state = 20_261_122;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

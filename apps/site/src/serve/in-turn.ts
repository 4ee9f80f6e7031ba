import { setImmediate as othersServed } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * Does a long piece of work once the one before it is done and whoever else asked meanwhile has been served: many long
 * texts at once do not hold up the danger page.
 */
export async function inTurn<Made>(work: () => Made): Promise<Made> {
  const mine = last.then(() => othersServed()).then(work);
  last = mine.catch(() => {});
  return mine;
}

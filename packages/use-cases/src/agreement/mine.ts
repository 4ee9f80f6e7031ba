import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { myStanding } from './standing.ts';

/** Whether the person's own agency may send and receive through triage today; if not, why and whom to ask (AGR-5). */
export function mine(ctx: Context) {
  return act(ctx, async (acting) => {
    const { outcome, because, nextStep } = await myStanding(acting);
    return { mayTakePart: outcome === 'may', because, nextStep };
  });
}

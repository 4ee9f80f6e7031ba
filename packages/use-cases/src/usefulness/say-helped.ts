import { countUsefulness } from '@waymark/db/usefulness';
import { SayHelped } from '@waymark/domain/usefulness';
import { dayInLondon } from '@waymark/domain/clock';

import type { FamilyContext } from '../call-back/index.ts';
import { parseInput } from '../input.ts';

/** A family says whether a page helped: one is added to a count of the day (NAV-56). */
export async function sayHelped(ctx: FamilyContext, input: unknown): Promise<void> {
  await countUsefulness(ctx.db, dayInLondon(ctx.now()), parseInput(SayHelped, input));
}

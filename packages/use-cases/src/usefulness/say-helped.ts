import { countUsefulness, findServiceName } from '@waymark/db/usefulness';
import { dayInLondon } from '@waymark/domain/clock';
import { SayHelped, serviceOfPage } from '@waymark/domain/usefulness';

import { InvalidInput } from '../errors.ts';
import type { FamilyContext } from '../family/index.ts';
import { parseInput } from '../input.ts';

/**
 * A family says whether a page helped: one is added to a count of the day (NAV-56). Throws InvalidInput where there is no
 * such page, so that invented ones cannot fill what a day may count.
 */
export async function sayHelped(ctx: FamilyContext, input: unknown): Promise<void> {
  const said = parseInput(SayHelped, input);
  const serviceId = serviceOfPage(said.page);
  if (serviceId !== null && (await findServiceName(ctx.db, serviceId)) === null) {
    throw new InvalidInput([{ field: 'page', message: 'This page is not one that we know.' }]);
  }
  await countUsefulness(ctx.db, dayInLondon(ctx.now()), said);
}

import type { Database } from '@waymark/db/client';
import { countUsefulness, findServiceName } from '@waymark/db/usefulness';
import { dayInLondon } from '@waymark/domain/clock';
import { needAreas, needs } from '@waymark/domain/navigation';
import { SayHelped } from '@waymark/domain/usefulness';
import { z } from 'zod';

import type { FamilyContext } from '../call-back/index.ts';
import { InvalidInput } from '../errors.ts';
import { parseInput } from '../input.ts';

/**
 * A family says whether a page helped: one is added to a count of the day (NAV-56). Throws InvalidInput where there is no
 * such page, so that invented ones cannot fill what a day may count.
 */
export async function sayHelped(ctx: FamilyContext, input: unknown): Promise<void> {
  const said = parseInput(SayHelped, input);
  if (!helpPages.has(said.page) && !(await isPageOfService(ctx.db, said.page))) {
    throw new InvalidInput([{ field: 'page', message: 'This page is not one that we know.' }]);
  }
  await countUsefulness(ctx.db, dayInLondon(ctx.now()), said);
}

/** The pages of areas and of needs. */
const helpPages: ReadonlySet<string> = new Set(
  needAreas.flatMap(({ key, slug }) => [
    `/help/${slug}`,
    ...needs.filter(({ area }) => area === key).map(({ id }) => `/help/${slug}/${id}`),
  ]),
);

async function isPageOfService(db: Database, page: string): Promise<boolean> {
  const id = z.uuid().safeParse(page.replace(/^\/services\//, ''));
  return id.success && (await findServiceName(db, id.data)) !== null;
}

import { insertCallBack } from '@waymark/db/call-back';
import {
  AskCallBack,
  type CallBackParameters,
  deleteAtLatest,
  ringBy,
} from '@waymark/domain/call-back';
import { z } from 'zod';

import { writeAudit } from '../audit.ts';
import { actAsFamiliesSite, type FamilyContext } from '../family/index.ts';
import { parseInput } from '../input.ts';
import { notify } from '../notify.ts';
import { listReaders } from './list-readers.ts';

const Id = z.uuid();

/**
 * A family asks to be rung (NAV-50): it waits in the hubs' inbox, and whoever works there is told that it does. The same
 * `id` a second time is the same call-back, so that a try whose answer got lost can be made again.
 */
export async function ask(
  ctx: FamilyContext,
  asked: { id: string; input: unknown; parameters: CallBackParameters },
): Promise<void> {
  const id = Id.parse(asked.id);
  const written = parseInput(AskCallBack, asked.input);
  await actAsFamiliesSite(ctx, { field: 'hubId', id: written.hubId }, async (acting) => {
    const { tx, actor, now, today } = acting;
    const isNew = await insertCallBack(tx, {
      ...written,
      id,
      areaId: actor.areaId,
      askedAt: now,
      ringBy: ringBy(today, asked.parameters),
      deleteOn: deleteAtLatest(today, asked.parameters),
    });
    if (!isNew) return;
    await writeAudit(acting, { verb: 'call-back.asked', noun: 'call-back', subjectId: id });
    await notify(acting, await listReaders(tx, 'hub'), { kind: 'call-back-asked' });
  });
}

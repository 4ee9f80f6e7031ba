import { listDecisions, listHeld, listOtherNames, listRequests } from '@waymark/db/rights';
import { type ItemDecision, namesOfOthers, type PackItem } from '@waymark/domain/rights';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';
import { requirePutsTogether } from './checks.ts';
import { itemsOf, titleOf } from './items-of.ts';
import { describeRequest, type SubjectAccessRequest } from './requests.ts';

export const RequestInput = z.strictObject({ id: z.uuid() });
export type RequestInput = z.infer<typeof RequestInput>;

/** A value for whoever puts a pack together: what was decided of it, and names of others that stand in it. */
export type ItemToDecide = PackItem & {
  title: string;
  decided: ItemDecision | null;
  othersInIt: string[];
};

/**
 * One request with everything that is held of whom it is about (RTS-2, RTS-3), while it is open; without it once it is not.
 * The look is in the audit first.
 */
export function request(
  ctx: Context,
  input: RequestInput,
): Promise<SubjectAccessRequest & { items: ItemToDecide[] }> {
  return act(ctx, async (acting) => {
    const { tx, actor } = acting;
    requirePutsTogether(actor);
    const { id } = parseInput(RequestInput, input);
    const [row = null] = await listRequests(tx, id);
    const known = describeRequest(found(row, 'This request'), acting);
    const items = known.state === 'open' ? itemsOf(await listHeld(tx, id)) : [];
    await writeAudit(acting, {
      verb: 'subject-access.opened',
      noun: 'subject-access-request',
      subjectId: id,
      details: { items: items.length },
    });
    const names = await listOtherNames(tx, id);
    const decisions = await listDecisions(tx, id);
    return {
      ...known,
      items: items.map((item) => {
        const decided = decisions.find((each) => isOf(each, item));
        return {
          ...item,
          title: titleOf(item.source),
          decided: decided
            ? { decision: decided.decision, words: decided.words, reason: decided.reason }
            : null,
          othersInIt: item.treatment === 'read-first' ? namesOfOthers(item.value, names) : [],
        };
      }),
    };
  });
}

/** Whether a decision is of an item. */
export function isOf(
  decided: { source: string; rowId: string; column: string },
  item: PackItem,
): boolean {
  return (
    decided.source === item.source && decided.rowId === item.rowId && decided.column === item.column
  );
}

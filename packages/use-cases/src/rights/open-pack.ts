import { findPack } from '@waymark/db/rights';
import { dayInLondon } from '@waymark/domain/clock';
import { packFile, type PackContent, type PackReview } from '@waymark/domain/rights';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';
import { requireReviews } from './checks.ts';

export const PackInput = z.strictObject({ id: z.uuid() });
export type PackInput = z.infer<typeof PackInput>;

export type OpenedPack = {
  personName: string;
  content: PackContent;
  review: PackReview | null;
  /** RTS-7: what whoever asked is given; null before it is released. */
  file: string | null;
};

/** What is in a pack, for whoever reviews it; and once it is released, the file (RTS-6, RTS-7). The look is in the audit first. */
export function openPack(ctx: Context, input: PackInput): Promise<OpenedPack> {
  return act(ctx, async (acting) => {
    requireReviews(acting.actor);
    const { id } = parseInput(PackInput, input);
    const pack = found(await findPack(acting.tx, id), 'This pack');
    const { personName, content, review, madeAt } = pack;
    await writeAudit(acting, {
      verb: 'subject-access.pack-opened',
      noun: 'subject-access-request',
      subjectId: pack.requestId,
      details: { packId: id, file: review === 'released' },
    });
    const made = { name: personName, madeOn: dayInLondon(madeAt), content };
    return { personName, content, review, file: review === 'released' ? packFile(made) : null };
  });
}

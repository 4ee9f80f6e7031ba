import { listForRetention, type RetentionRow } from '@waymark/db/rights';
import { addMonths } from '@waymark/domain/clock';
import {
  agreesToDestroy,
  defaultRetentionParameters,
  retentionOfFamily,
  type RetentionAnswer,
  signOffHolds,
} from '@waymark/domain/retention';

import { act, type Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { requireMayBeSecond } from './checks.ts';

/** A record for which retention asks a person something: how it stands, what was said of it, and whether that still holds. */
export type RetainedRecord = Omit<RetentionRow, 'births' | 'lastDoneAt' | 'lastHeldAt' | 'said'> & {
  /** What was said of it last. */
  said: Omit<NonNullable<RetentionRow['said']>, 'saidAt'> | null;
  answer: RetentionAnswer;
  /** What was said last still holds (RET-6). */
  saidHolds: boolean;
  /** This person may be the second who agrees that it may be destroyed. */
  mayAgree: boolean;
};

/** Records that are held, whose time is over, or of which a birth is missing (RET-2 to RET-6). The look is in the audit. */
export function retention(ctx: Context): Promise<RetainedRecord[]> {
  return act(ctx, async (acting) => {
    const { tx, actor, today } = acting;
    requireMayBeSecond(actor);
    const { afterLastDone } = defaultRetentionParameters;
    const rows = await listForRetention(tx, { quietSince: addMonths(today, -12 * afterLastDone) });
    const records = rows
      .map((row) => describeRecord(row, acting))
      .filter(({ answer, hold }) => hold !== null || answer.outcome !== 'keep');
    await writeAudit(acting, {
      verb: 'retention.list-opened',
      noun: 'family',
      subjectId: null,
      details: { records: records.length },
    });
    return records;
  });
}

/** One record by the reference of one of its contacts. Throws NotFound where there is none in the area. */
export async function recordFor(acting: Acting, reference: string): Promise<RetainedRecord> {
  const [row = null] = await listForRetention(acting.tx, { reference });
  return describeRecord(found(row, 'A record with this reference'), acting);
}

function describeRecord(
  { births, lastDoneAt, lastHeldAt, said: word, ...row }: RetentionRow,
  acting: Acting,
): RetainedRecord {
  const { actor, today } = acting;
  const { lastDone, wentToSocialCare, hold } = row;
  const isHeld = hold !== null;
  const facts = { births, lastDone, wentToSocialCare, isHeld };
  const answer = retentionOfFamily(facts, today, defaultRetentionParameters);
  if (word === null) return { ...row, answer, said: null, saidHolds: false, mayAgree: false };
  const { saidAt, ...said } = word;
  const since = {
    isHeld,
    lastDoneAt: new Date(lastDoneAt),
    lastHeldAt: lastHeldAt === null ? null : new Date(lastHeldAt),
  };
  const saidHolds = signOffHolds({ ...said, at: new Date(saidAt) }, since, today);
  const isOpen = said.answer === 'destroy' && saidHolds && said.agreedByName === null;
  const mayAgree = isOpen && agreesToDestroy(actor) && said.saidByAnother;
  return { ...row, answer, said, saidHolds, mayAgree };
}

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
export type RetainedRecord = Omit<RetentionRow, 'births'> & {
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

function describeRecord({ births, ...row }: RetentionRow, acting: Acting): RetainedRecord {
  const { actor, today } = acting;
  const { lastDone, wentToSocialCare, hold, said } = row;
  const isHeld = hold !== null;
  const facts = { births, lastDone, wentToSocialCare, isHeld };
  const saidHolds = said !== null && signOffHolds({ ...said, on: said.saidOn }, facts, today);
  return {
    ...row,
    answer: retentionOfFamily(facts, today, defaultRetentionParameters),
    saidHolds,
    mayAgree:
      said?.answer === 'destroy' &&
      saidHolds &&
      said.agreedByName === null &&
      agreesToDestroy(actor) &&
      said.saidByAnother,
  };
}

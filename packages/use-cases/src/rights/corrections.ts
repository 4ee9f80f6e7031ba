import { type CorrectionRow, listCorrections } from '@waymark/db/rights';
import { answersCorrections } from '@waymark/domain/rights';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';
import { requireTakesCorrections } from './checks.ts';
import { clockOf, type RightsClock } from './clock-of.ts';

/** Of one contact, or of all that the person sees. */
export const CorrectionsInput = z.strictObject({ contactId: z.uuid().nullable().default(null) });
export type CorrectionsInput = z.input<typeof CorrectionsInput>;

/** What is said to be wrong, its answer, by when it is answered, and whether this person may answer. */
export type Correction = CorrectionRow & { clock: RightsClock; mayAnswer: boolean };

/** What is said to be wrong in the records that this person sees (RTS-8, RTS-9), what waits first. The look is in the audit. */
export function corrections(ctx: Context, input: CorrectionsInput): Promise<Correction[]> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requireTakesCorrections(actor);
    const { contactId } = parseInput(CorrectionsInput, input);
    const rows = await listCorrections(tx, contactId === null ? {} : { contactId });
    const details = { corrections: rows.length };
    await writeAudit(
      acting,
      // Of one contact it is a look at that family, and in its list (AUD-2).
      contactId !== null && rows.length > 0
        ? { verb: 'correction.opened', noun: 'contact', subjectId: contactId, details }
        : { verb: 'correction.list-opened', noun: 'correction-request', subjectId: null, details },
    );
    return rows.map((row) => ({
      ...row,
      clock: clockOf(row.receivedOn, row.answeredAt, now),
      mayAnswer:
        row.answer === null &&
        row.agencyId !== null &&
        answersCorrections(actor, { agencyId: row.agencyId }),
    }));
  });
}

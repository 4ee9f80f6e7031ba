import { answerCorrection as writeAnswer, listCorrections } from '@waymark/db/rights';
import { AnswerCorrection, answersCorrections } from '@waymark/domain/rights';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requireMoreThanGlass } from '../need-to-know/family-of-contact.ts';

/** The input is the domain's own shape. */
export const AnswerCorrectionInput = AnswerCorrection;

/**
 * A person answers what somebody says is wrong (RTS-9). What was written first stays; the answer stands beside it. Throws
 * NotAllowed for anybody but whoever works at the agency that wrote it and sees it, and Conflict where it is answered.
 */
export function answerCorrection(ctx: Context, input: AnswerCorrection): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    const { id, ...given } = parseInput(AnswerCorrection, input);
    const [row = null] = await listCorrections(tx, { id });
    const asked = found(row, 'This request');
    const { contactId, agencyId } = asked;
    if (agencyId === null || !answersCorrections(actor, { agencyId }))
      throw new NotAllowed(
        'Somebody of the agency that wrote it down answers.',
        'Ask whoever recorded the contact.',
      );
    await requireMoreThanGlass(acting, contactId);
    if (asked.answer !== null) throw new Conflict('This has been answered.');
    const by = { answeredBy: actor.id, answeredAt: now };
    if (!(await writeAnswer(tx, id, { ...given, ...by }))) throw new Conflict();
    await writeAudit(acting, {
      verb: 'correction.answered',
      noun: 'contact',
      subjectId: contactId,
      details: { correctionId: id, answer: given.answer },
    });
  });
}

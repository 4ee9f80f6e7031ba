import { insertSignOff } from '@waymark/db/rights';
import { defaultRetentionParameters, SignOff, signOffProblem } from '@waymark/domain/retention';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { InvalidInput } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requireKeepsRetention } from './checks.ts';
import { recordFor } from './retention.ts';

/** The input is the domain's own shape. */
export const SignOffInput = SignOff;

/**
 * An information governance lead says what becomes of a record whose time is over (RET-4). Nothing is destroyed by it. Throws
 * InvalidInput where its time is not over, or it is held.
 */
export function signOff(ctx: Context, input: SignOff): Promise<{ id: string }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, today, newId } = acting;
    requireKeepsRetention(actor);
    const { reference, answer, reason, lookAgainOn } = parseInput(SignOff, input);
    const record = await recordFor(acting, reference);
    const problem = signOffProblem(answer, record.answer.outcome, lookAgainOn, today);
    if (problem !== null)
      throw new InvalidInput([
        { field: answer === 'keep' ? 'lookAgainOn' : 'answer', message: problem },
      ]);
    const id = newId();
    const { familyId } = record;
    const { version } = defaultRetentionParameters;
    const said = { answer, reason, lookAgainOn, version, saidBy: actor.id, saidAt: now };
    await insertSignOff(tx, { id, areaId: actor.areaId, familyId, ...said });
    await writeAudit(acting, {
      verb: 'retention.signed-off',
      noun: 'family',
      subjectId: familyId,
      details: { signOffId: id, answer, version },
    });
    return { id };
  });
}

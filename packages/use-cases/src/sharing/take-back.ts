import {
  findAnswer,
  insertTasks,
  insertWithdrawal,
  listAnswers,
  listSharesOfWithdrawal,
  listTasksOfContact,
  type AnswerRecord,
  type NewSharingTask,
  type SharingTask,
} from '@waymark/db/sharing';
import { captureMethods, withdrawalEffects } from '@waymark/domain/sharing';
import { z } from 'zod';

import { act, type Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, InvalidInput } from '../errors.ts';
import { enteredDay, parseInput } from '../input.ts';
import { requireMoreThanGlass } from '../need-to-know/family-of-contact.ts';
import { notify } from '../notify.ts';

/** An answer, or one line of it, that is taken back: on which day, by whom, and how. */
export const TakeBackInput = z.strictObject({
  answerId: z.uuid(),
  /** The objection, or what was told in confidence; null for agreement to the service. */
  lineId: z.uuid().nullable(),
  on: enteredDay,
  by: z.uuid('Choose who took it back.'),
  capture: z.enum(captureMethods, { error: 'Choose how they said it.' }),
});
export type TakeBackInput = z.infer<typeof TakeBackInput>;

/** What follows from it, in the domain's words, and what of it the actor may know. */
export type TakenBack = { tasks: SharingTask[]; says: string[] };

/**
 * Records that an answer was taken back (SHR-Q6). Where it is agreement to the service, the domain says what follows, share
 * by share and for every agency (SHR-X1): more is not sent, and each recipient is told by whoever shared it (SHR-B5). Throws
 * InvalidInput where the day does not fit or it is not theirs to take back, Conflict where it was taken back before.
 */
export function takeBack(ctx: Context, input: TakeBackInput): Promise<TakenBack> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, newId } = acting;
    const { answerId, lineId, on, by, capture } = parseInput(TakeBackInput, input);
    const { contactId } = found(await findAnswer(tx, answerId), 'This answer');
    await requireMoreThanGlass(acting, contactId);
    const answers = await listAnswers(tx, contactId);
    const answer = found(answers.find(({ id }) => id === answerId) ?? null, 'This answer');
    requireTakeable(acting, answer, { lineId, on, by });

    const id = newId();
    await insertWithdrawal(tx, {
      id,
      areaId: actor.areaId,
      answerId,
      lineId,
      withdrawnOn: on,
      withdrawnBy: by,
      capture,
      recordedBy: actor.id,
      recordedAt: now,
    });
    const asked = answer.agreed === true ? await askPeople(acting, id, on) : [];
    await writeAudit(acting, {
      verb: 'sharing.answer-taken-back',
      noun: 'contact',
      subjectId: contactId,
      details: { answerId, tasks: asked.length },
    });
    const ids = new Set(asked.map((task) => task.id));
    const tasks = (await listTasksOfContact(tx, contactId)).filter((task) => ids.has(task.id));
    return { tasks, says: answer.agreed === true ? whatFollows() : [] };
  });
}

function requireTakeable(
  { today }: Acting,
  answer: AnswerRecord,
  { lineId, on, by }: { lineId: string | null; on: string; by: string },
): void {
  const line = lineId === null ? null : (answer.lines.find(({ id }) => id === lineId) ?? null);
  const fits = answer.question === 'service' ? lineId === null : line !== null;
  if (!fits) {
    const message = 'Choose the answer that was taken back. The notice was shown, not agreed to.';
    throw new InvalidInput([{ field: 'lineId', message }]);
  }
  if (by !== answer.personId && by !== answer.givenBy) {
    const message = 'Choose the person whose answer it is, or whoever gave it for them.';
    throw new InvalidInput([{ field: 'by', message }]);
  }
  if ((line ?? answer).withdrawn !== null) throw new Conflict('This was taken back before.');
  if (on >= answer.givenOn && on <= today) return;
  const message =
    'That day is before the answer or has not come yet. Give the day it was taken back.';
  throw new InvalidInput([{ field: 'on', message }]);
}

/** SHR-B5: one task for each recipient to be told and each share to stop, for whoever shared it. */
async function askPeople(
  acting: Acting,
  withdrawalId: string,
  askedOn: string,
): Promise<NewSharingTask[]> {
  const { tx, actor, newId } = acting;
  const shares = await listSharesOfWithdrawal(tx, withdrawalId);
  const effects = withdrawalEffects(shares);
  const task = (kind: NewSharingTask['kind'], share: (typeof shares)[number]): NewSharingTask => ({
    id: newId(),
    areaId: actor.areaId,
    withdrawalId,
    kind,
    disclosureId: share.shareId,
    assigneeId: share.assigneeId,
    askedOn,
  });
  const stopped = shares.filter(({ shareId }) => effects.stop.includes(shareId));
  const tasks = [
    ...stopped.map((share) =>
      task(effects.checkFirst.includes(share.shareId) ? 'check-first' : 'stop', share),
    ),
    ...effects.tell.flatMap((recipientId) => {
      const share = shares.find(
        (each) => each.recipientId === recipientId && each.restedOn !== 'another-basis',
      );
      return share ? [task('tell', share)] : [];
    }),
  ];
  await insertTasks(tx, tasks);
  await notify(
    acting,
    tasks.map(({ assigneeId }) => assigneeId),
    { kind: 'agreement-taken-back' },
  );
  return tasks;
}

// In the domain's words, which hold whatever was shared.
function whatFollows(): string[] {
  const { keep, askAgain } = withdrawalEffects([]);
  return [askAgain, keep];
}

import { findContact, listPeople, type PersonOfContact } from '@waymark/db/contact';
import { insertAnswers, type NewFamilyAnswer, type NewFamilyAnswerLine } from '@waymark/db/sharing';
import {
  AnswerStanding,
  checkEarlyHelpAnswers,
  defaultSharingParameters,
  EarlyHelpAnswers,
  mayAnswer,
} from '@waymark/domain/sharing';
import { z } from 'zod';

import { act, type Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { InvalidInput, type Problem } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requireMoreThanGlass } from '../need-to-know/family-of-contact.ts';

/** What one person of a contact answered: four answers, each on its own (SHR-Q5). */
export const RecordAnswersInput = z.strictObject({
  contactId: z.uuid(),
  answers: EarlyHelpAnswers,
  /** What whoever asks knows of whoever answers; what is left out is not known (SHR-W13). */
  standing: AnswerStanding.default({}),
});
export type RecordAnswersInput = z.input<typeof RecordAnswersInput>;

/**
 * Records the four answers of one person (SHR-Q1 to SHR-Q6), a yes where it counts (SHR-W13). Asking again adds answers: those that were given stay. Throws
 * InvalidInput where one is not whole, or somebody in it is not of the contact.
 */
export function recordAnswers(
  ctx: Context,
  input: RecordAnswersInput,
): Promise<{ askedId: string }> {
  return act(ctx, async (acting) => {
    const { tx, today, newId } = acting;
    const { contactId, answers, standing } = parseInput(RecordAnswersInput, input);
    const contact = found(await findContact(tx, contactId), 'This contact');
    await requireMoreThanGlass(acting, contact.id);
    const people = await listPeople(tx, contactId);
    const problems = [
      ...strangers(
        answers,
        people.map(({ id }) => id),
      ),
      ...takenBack(answers),
      ...checkEarlyHelpAnswers(answers, today),
    ];
    if (problems.length > 0) throw new InvalidInput(problems);
    const judged = judgedOf(answers, standing, people, today);

    const askedId = newId();
    const { rows, lines } = rowsOf(acting, { contactId, askedId, answers });
    await insertAnswers(tx, rows, lines);
    await writeAudit(acting, {
      verb: 'sharing.answers-recorded',
      noun: 'contact',
      subjectId: contact.id,
      details: { askedId, rule: judged.rule, version: judged.version },
    });
    return { askedId };
  });
}

// SHR-W13: a no is taken from everybody; a yes has to count.
function judgedOf(
  { personId, service }: EarlyHelpAnswers,
  standing: AnswerStanding,
  people: readonly PersonOfContact[],
  today: string,
) {
  const giver = people.find(({ id }) => id === service.givenBy);
  const subject = people.find(({ id }) => id === personId);
  if (!giver || !subject) throw new InvalidInput([]);
  const judged = mayAnswer({ giver, subject }, standing, defaultSharingParameters, today);
  if (service.agreed === 'no' || judged.counts) return judged;
  const message = `This yes does not count yet. ${judged.because.join(' ')} ${judged.nextStep}`;
  throw new InvalidInput([{ field: 'service.agreed', message }]);
}

function strangers(answers: EarlyHelpAnswers, ids: readonly string[]): Problem[] {
  const { personId, service, notice, objections, confidence } = answers;
  const named: [string, string][] = [
    ['personId', personId],
    ['service.givenBy', service.givenBy],
    ['notice.shownTo', notice.shownTo],
    ['objections.givenBy', objections.givenBy],
    ['confidence.givenBy', confidence.givenBy],
  ];
  return named
    .filter(([, id]) => !ids.includes(id))
    .map(([field]) => ({ field, message: 'Choose somebody that this contact names.' }));
}

// What is taken back later has a step of its own, which finds out who has to be told.
function takenBack({ service, objections, confidence }: EarlyHelpAnswers): Problem[] {
  const all = [service, ...objections.objections, ...confidence.keptBack];
  if (all.every(({ withdrawn }) => withdrawn === null)) return [];
  return [
    { field: 'service.withdrawn', message: 'Record what they answered; take it back afterwards.' },
  ];
}

function rowsOf(
  { actor, now, newId }: Acting,
  {
    contactId,
    askedId,
    answers,
  }: { contactId: string; askedId: string; answers: EarlyHelpAnswers },
): { rows: NewFamilyAnswer[]; lines: NewFamilyAnswerLine[] } {
  const { personId, service, notice, objections, confidence } = answers;
  const row = (
    question: NewFamilyAnswer['question'],
    { givenBy, givenOn, capture, wordingVersion }: Captured,
  ) => ({
    id: newId(),
    areaId: actor.areaId,
    contactId,
    askedId,
    personId,
    agencyId: actor.agencyId,
    recordedBy: actor.id,
    recordedAt: now,
    question,
    givenBy,
    givenOn,
    capture,
    wordingVersion,
  });
  const shown = { ...notice, givenBy: notice.shownTo, givenOn: notice.shownOn };
  const asked = {
    service: {
      ...row('service', service),
      agreed: service.agreed === 'yes',
      howJudgedAble: service.howJudgedAble,
    },
    notice: row('notice', shown),
    objections: row('objections', objections),
    confidence: row('confidence', confidence),
  };
  const line = (answerId: string, words: string, index: number) => ({
    id: newId(),
    areaId: actor.areaId,
    answerId,
    number: index + 1,
    words,
  });
  return {
    rows: Object.values(asked),
    lines: [
      ...objections.objections.map(({ about, why, considered }, index) => ({
        ...line(asked.objections.id, about, index),
        why,
        considered,
      })),
      ...confidence.keptBack.map(({ what }, index) => line(asked.confidence.id, what, index)),
    ],
  };
}

type Captured = Pick<
  EarlyHelpAnswers['service'],
  'givenBy' | 'givenOn' | 'capture' | 'wordingVersion'
>;

import { listTasksOfContact, listLedger } from '@waymark/db/sharing';
import { addWorkingDays } from '@waymark/domain/clock';
import {
  decideSharing,
  defaultSharingParameters,
  dutyReaches,
  type SharingAnswer,
} from '@waymark/domain/sharing';

import type { Acting } from '../act.ts';
import type { Problem } from '../errors.ts';
import type { DecideSharingInput } from './input.ts';
import { bodyKindOf, type StoredRecipient } from './recipient.ts';
import { type Decided, problemsOf } from './record-of.ts';

/** What the sharing table answers: from what a person judged, and from who sends and who receives. */
export function answerOf(
  { actor, today }: Acting,
  given: DecideSharingInput,
  { recipientKind }: StoredRecipient,
): SharingAnswer {
  const facts = {
    class: given.class,
    agreement: given.agreement,
    ...given.judged,
    senderInScope: dutyReaches(bodyKindOf(actor.agencyKind)),
    recipientInScope: dutyReaches(recipientKind),
    decidedOn: today,
  };
  return decideSharing(facts, defaultSharingParameters);
}

/** The decision as it is recorded, with the approval that it needs (SHR-R4). */
export async function decidedOf(
  acting: Acting,
  given: DecideSharingInput,
  recipient: StoredRecipient,
  answer: SharingAnswer,
): Promise<Decided> {
  const { actor, now, today } = acting;
  const decided: Decided = {
    ...given,
    decidedById: actor.id,
    // Whoever sees a contact holds a role; which of several does not matter to the record.
    actingAs: actor.roles[0] ?? 'practitioner',
    agencyId: actor.agencyId,
    decidedAt: now.toISOString(),
    recipientId: recipient.recipientId,
    toldOfWithdrawal: given.agreement === 'withdrawn' ? await recipientsTold(acting, given) : null,
    rule: answer.rule,
    ruleVersion: answer.version,
    made: given.made,
    told: toldOf(acting, given),
    approval: null,
    approvalNeeded: 'not-needed',
    whyItCouldNotWait: null,
    approvalDueOn: null,
  };
  // The domain says what needs an approval: the same decision without one is held against its rules.
  const withoutOne = problemsOf(decided, now.toISOString(), today);
  if (!withoutOne.some(({ field }) => field === 'approval')) return decided;
  const { whyItCouldNotWait } = given;
  if (whyItCouldNotWait === null) return { ...decided, approvalNeeded: 'first' };
  // SHR-B4: by the end of the next working day.
  const approvalDueOn = addWorkingDays(today, 1);
  return { ...decided, approvalNeeded: 'afterwards', whyItCouldNotWait, approvalDueOn };
}

function toldOf({ actor, now }: Acting, { decision, notTold, made }: DecideSharingInput) {
  if (decision === 'not-share') return null;
  const recordedAt = now.toISOString();
  if (notTold) return { told: false as const, ...notTold, recordedAt };
  if (made === null || made.toldAt === null) return null;
  return { told: true as const, toldAt: made.toldAt, recordedById: actor.id, recordedAt };
}

/** SHR-R6: the recipients who were told that agreement was taken back, as far as the actor knows of them. */
async function recipientsTold(
  { tx }: Acting,
  { contactId }: DecideSharingInput,
): Promise<string[]> {
  const told = (await listTasksOfContact(tx, contactId)).filter(
    ({ kind, because, doneAt }) => kind === 'tell' && because === 'taken-back' && doneAt !== null,
  );
  const entries = await listLedger(tx, contactId);
  const ids = entries
    .filter(({ id }) => told.some(({ disclosureId }) => disclosureId === id))
    .map(({ recipientId }) => recipientId);
  return [...new Set(ids)];
}

/** What the record cannot say of itself: whether it waits, was done, or neither. */
export function ownProblems(given: DecideSharingInput, decided: Decided): Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, message: string) => void problems.push({ field, message });
  const { decision, made, notTold, restedOn, goesOn, dataItems } = given;
  if (decision === 'not-share') {
    if (made !== null || goesOn || dataItems.length > 0)
      say('decision', 'Nothing is shared, so leave out what, when and how.');
    return problems;
  }
  if (restedOn === null) say('restedOn', 'Say whether it could be shared without their agreement.');
  if (decided.approvalNeeded === 'first' && made !== null)
    say(
      'whyItCouldNotWait',
      'This needs an approval first. Ask for it, or write why it could not wait.',
    );
  if (decided.approvalNeeded !== 'first' && made === null)
    say('sharedAt', 'Say when and how it was shared.');
  if (made !== null && notTold === null && made.toldAt === null)
    say('told.at', 'Say when the family was told, or why they are not told.');
  return problems;
}

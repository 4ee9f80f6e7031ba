import { listWithRole } from '@waymark/db/access';
import { findContact } from '@waymark/db/contact';
import { hasApprover, insertDisclosure, insertMade, insertTold } from '@waymark/db/sharing';
import type { SharingAnswer } from '@waymark/domain/sharing';

import { act, type Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requireMoreThanGlass } from '../need-to-know/family-of-contact.ts';
import { notify } from '../notify.ts';
import { answerOf, decidedOf, ownProblems } from './decided-of.ts';
import { hiddenFromFamily } from './hidden.ts';
import { DecideSharingInput } from './input.ts';
import { strangersIn } from './people-of.ts';
import { resolveRecipient, type StoredRecipient } from './recipient.ts';
import { type Decided, problemsOf, requireWhole } from './record-of.ts';
import { decidedWithAgreement } from './taken-back.ts';

/** What was recorded, what the sharing table says of it, and whether it waits for somebody. */
export type DecidedSharing = {
  id: string;
  answer: SharingAnswer;
  approval: 'not-needed' | 'first' | 'afterwards';
  approvalDueOn: string | null;
};

/**
 * Records a decision to share something about people of a contact, or not to (SHR-R1, SHR-R2). The sharing table answers,
 * and its row is never taken from whoever asks. What needs an approval waits for it, unless it could not: then the
 * approval comes afterwards, with a clock (SHR-B4), and whoever can approve is told. Throws InvalidInput with the problems
 * of the record, NotFound where the contact is out of sight, NotAllowed where it waits and nobody could approve.
 */
export function decide(ctx: Context, input: DecideSharingInput): Promise<DecidedSharing> {
  return act(ctx, async (acting) => {
    const { tx, now, today, newId } = acting;
    const given = parseInput(DecideSharingInput, input);
    const contact = found(await findContact(tx, given.contactId), 'This contact');
    await requireMoreThanGlass(acting, contact.id);
    const recipient = await resolveRecipient(acting, contact.id, given.recipient);
    const answer = answerOf(acting, given, recipient);
    const decided = await decidedOf(acting, given, recipient, answer);
    requireWhole([
      ...(await strangersIn(acting, contact.id, namedIn(given))),
      ...ownProblems(given, decided),
      ...problemsOf(decided, now.toISOString(), today),
    ]);
    const { approvalNeeded: approval, approvalDueOn } = decided;
    if (approval === 'first' && !(await hasApprover(tx))) throw nobodyApproves();

    const id = newId();
    const row = rowOf(acting, { id, given, recipient, decided });
    await decidedWithAgreement(insertDisclosure(tx, row));
    await decidedWithAgreement(writeWhatCame(acting, id, decided));
    await writeAudit(acting, {
      verb: 'sharing.decided',
      noun: 'contact',
      subjectId: contact.id,
      details: {
        disclosureId: id,
        decision: given.decision,
        rule: answer.rule,
        version: answer.version,
        restricted: hiddenFromFamily({ ...given, told: decided.told }),
      },
    });
    if (approval !== 'not-needed') await tellApprovers(acting);
    return { id, answer, approval, approvalDueOn };
  });
}

function namedIn({ subjectIds, answered }: DecideSharingInput) {
  return [
    ...subjectIds.map((id) => ['subjectIds', id] as const),
    ['answered.by', answered?.by] as const,
  ];
}

function nobodyApproves(): NotAllowed {
  return new NotAllowed(
    'Nobody of your agency can approve this: it has no other supervisor or safeguarding lead here.',
    'Ask an administrator to invite one. If it cannot wait, share it now and write why.',
  );
}

type Parts = {
  id: string;
  given: DecideSharingInput;
  recipient: StoredRecipient;
  decided: Decided;
};

function rowOf({ actor, now }: Acting, { id, given, recipient, decided }: Parts) {
  const { answered, advice, dutyTests } = given;
  return {
    id,
    areaId: actor.areaId,
    contactId: given.contactId,
    decision: given.decision,
    decidedBy: actor.id,
    actingAs: decided.actingAs,
    agencyId: actor.agencyId,
    decidedAt: now,
    subjectIds: [...new Set(given.subjectIds)],
    ...recipient,
    purpose: given.purpose,
    reason: given.reason,
    class: given.class,
    agreement: given.agreement,
    notSoughtGround: given.notSoughtGround,
    answeredBy: answered?.by ?? null,
    answeredAt: answered && new Date(answered.at),
    answeredHow: answered?.how ?? null,
    confidence: given.confidence,
    rule: decided.rule,
    ruleVersion: decided.ruleVersion,
    adviceFrom: advice?.from ?? null,
    adviceAt: advice && new Date(advice.at),
    adviceWords: advice?.words ?? null,
    dataItems: given.dataItems,
    heldBack: given.heldBack,
    lawfulBasis: given.lawfulBasis,
    specialCategory: given.specialCategory,
    dutyWhyItMatters: dutyTests?.whyItMatters ?? null,
    dutyWorkItHelps: dutyTests?.workItHelps ?? null,
    dutyLeastNeeded: dutyTests?.leastNeeded ?? null,
    dutyDetriment: dutyTests?.detriment ?? null,
    restedOn: given.restedOn,
    goesOn: given.goesOn,
    approval: decided.approvalNeeded,
    whyItCouldNotWait: decided.whyItCouldNotWait,
    approvalDueOn: decided.approvalDueOn,
    reviewOn: given.reviewOn,
    offered: given.offered,
    onlyFew: given.onlyFew,
  };
}

async function writeWhatCame(
  acting: Acting,
  disclosureId: string,
  decided: Decided,
): Promise<void> {
  const { tx, actor, now, newId } = acting;
  const by = { areaId: actor.areaId, recordedBy: actor.id, recordedAt: now };
  const { made, told } = decided;
  if (made) {
    const { sharedAt, method, refusalToldAt } = made;
    await insertMade(tx, {
      ...by,
      disclosureId,
      method,
      sharedAt: new Date(sharedAt),
      refusalToldAt: refusalToldAt === null ? null : new Date(refusalToldAt),
    });
  }
  if (!told) return;
  await insertTold(tx, {
    ...by,
    id: newId(),
    disclosureId,
    ...(told.told
      ? { told: true, toldAt: new Date(told.toldAt) }
      : { told: false, reason: told.reason, revisitOn: told.revisitOn }),
  });
}

/** SHR-B4: tells whoever may approve for the agency, and where nobody of it may, who does so for all; never whoever asks. */
async function tellApprovers(acting: Acting): Promise<void> {
  const { tx, actor } = acting;
  const ours = (await hasApprover(tx))
    ? (await listWithRole(tx, ['supervisor'])).filter(({ agencyId }) => agencyId === actor.agencyId)
    : await listWithRole(tx, ['information-governance-lead']);
  await notify(
    acting,
    ours.map(({ id }) => id),
    { kind: 'sharing-to-approve' },
  );
}

import { referUnseen } from '@waymark/db/triage';
import { checkDecision } from '@waymark/domain/triage';

import type { Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { InvalidInput, NotFound } from '../errors.ts';
import type { DecideInput, Decided } from './decide.ts';
import { listFrontDoor } from './front-door.ts';
import { tellOutcome } from './tell-outcome.ts';

// The chair may see nothing of it, so both reasons are given, and neither is said to be the one.
const adultsAlone =
  'Somebody may have decided it. Or it is about adults alone (ACC-2): ring adult social care, and record it when your agency may take part.';

/**
 * AGR-12: the police chair refers to social care without an agreement, by reference and unseen; its action goes to somebody
 * of the front door, who sees the family. Throws InvalidInput (what to mend), NotFound where the item is on no list, or about adults alone.
 */
export async function referToSocialCare(
  acting: Acting,
  { itemId, decision, action }: DecideInput,
): Promise<Decided> {
  const { tx, now, newId, today } = acting;
  const frontDoor = await listFrontDoor(acting);
  const receiver = frontDoor.find(({ id }) => id === action?.assigneeId);
  const check = checkDecision(
    decision,
    action && { ...action, agencyId: receiver?.agencyId ?? 'not known' },
    today,
  );
  const problems = check.ok ? [] : [...check.problems];
  if (action && !receiver) {
    const message = 'Your agency may not take part in triage now. Name somebody of the front door.';
    problems.push({ field: 'action.assigneeId', message });
  }
  if (!check.ok || !action || problems.length > 0) throw new InvalidInput(problems);

  const { mustRecord } = check;
  const decisionId = newId();
  const given = { ...action, id: newId() };
  const written = { decision: { id: decisionId, decision, mustRecord }, action: given, at: now };
  const referred = await referUnseen(tx, itemId, written);
  if (referred === null) throw new NotFound('This item', adultsAlone);
  await writeAudit(acting, {
    verb: 'triage.outcome-recorded',
    noun: 'contact',
    subjectId: referred.contactId,
    details: { itemId, decisionId, outcome: decision.outcome, actionId: given.id },
  });
  await tellOutcome(acting, { ...referred, decision, action: given });
  return { decisionId, actionId: given.id, mustRecord };
}

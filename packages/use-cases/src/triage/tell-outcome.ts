import type { TriageDecision } from '@waymark/domain/triage';

import type { Acting } from '../act.ts';
import { notify } from '../notify.ts';
import { listFrontDoor } from './front-door.ts';

type Recorded = {
  contactId: string;
  raisedById: string;
  decision: TriageDecision;
  action: { id: string; assigneeId: string } | null;
};

/** Tells whoever raised the contact, has work from its outcome, or takes it at the front door. */
export async function tellOutcome(acting: Acting, recorded: Recorded): Promise<void> {
  const { contactId, raisedById, decision, action } = recorded;
  await notify(acting, [raisedById], { kind: 'outcome-recorded', contactId });
  if (action) {
    const given = { kind: 'action-given', contactId, actionId: action.id } as const;
    await notify(acting, [action.assigneeId], given);
  }
  if (decision.outcome !== 'specialist') return;
  const workers = (await listFrontDoor(acting)).map(({ id }) => id);
  await notify(acting, workers, { kind: 'contact-to-front-door', contactId });
}

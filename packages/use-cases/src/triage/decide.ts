import { findColleague, listAgencies, type Agency, type Colleague } from '@waymark/db/access';
import { changeContactState } from '@waymark/db/contact';
import { changeItemState, findItem, insertDecision, type Item } from '@waymark/db/triage';
import { insertAction } from '@waymark/db/work';
import {
  adultFacingKinds,
  agencyKindLabels,
  availableActions,
  mayTakePart,
} from '@waymark/domain/access';
import { mayRecordOutcome } from '@waymark/domain/agreement-register';
import { isDay } from '@waymark/domain/clock';
import { checkDecision, moveItem, TriageDecision } from '@waymark/domain/triage';
import { z } from 'zod';

import { act, type Acting } from '../act.ts';
import { notUnderAgreement, readStandings, type StandingOf } from '../agreement/standing.ts';
import { writeAudit } from '../audit.ts';
import { found, requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, IllegalMove, InvalidInput, NotAllowed, type Problem } from '../errors.ts';
import { parseInput } from '../input.ts';
import { asThing } from './item-thing.ts';
import { listFrontDoor } from './front-door.ts';
import { referToSocialCare } from './refer-to-social-care.ts';
import { tellOutcome } from './tell-outcome.ts';

const ActionInput = z.strictObject({
  /** What will be done, 1 to 500 characters. */
  description: z.string().trim().min(1, 'Say what will be done.').max(500),
  assigneeId: z.uuid('Name the person who will do it.'),
  /** The last day, YYYY-MM-DD. */
  dueOn: z.string().refine(isDay, 'Give the date by which it will be done.'),
});

/** The chair's outcome for one item, and the action for a named person that goes with it. */
export const DecideInput = z.strictObject({
  itemId: z.uuid(),
  decision: TriageDecision,
  action: ActionInput.nullable(),
});
export type DecideInput = z.infer<typeof DecideInput>;

export type Decided = { decisionId: string; actionId: string | null; mustRecord: string[] };

/**
 * Records the one outcome of an item with its rationale and action, and tells whoever raised it and whoever has work
 * from it. Without an agreement that is a referral to social care alone, unseen (AGR-12). Throws InvalidInput (what to
 * mend), IllegalMove (decided before) or Conflict (somebody was faster).
 */
export async function decide(ctx: Context, input: DecideInput): Promise<Decided> {
  return act(ctx, async (acting) => {
    requireRole(acting.actor, 'chair');
    const wanted = parseInput(DecideInput, input);
    const standingOf = await readStandings(acting);
    const standing = standingOf({ id: acting.actor.agencyId, name: acting.actor.agencyName });
    if (!mayRecordOutcome(standing, wanted.decision.outcome)) throw notUnderAgreement(standing);
    return standing.under === null
      ? referToSocialCare(acting, wanted)
      : decideSeen(acting, wanted, standingOf);
  });
}

async function decideSeen(
  acting: Acting,
  { itemId, decision, action }: DecideInput,
  standingOf: StandingOf,
): Promise<Decided> {
  const { tx, actor, today } = acting;
  const item = found(await findItem(tx, itemId), 'This item');
  const assignee = action && (await findColleague(tx, action.assigneeId));
  const agencies = await listAgencies(tx);
  const frontDoor = new Set((await listFrontDoor(acting)).map(({ id }) => id));

  const move = moveItem(item.state, 'record-outcome');
  if (!move.ok) throw new IllegalMove(move.problem);
  if (!availableActions(actor, await asThing(tx, item)).includes('record-outcome')) {
    throw new NotAllowed('Only the police chair records outcomes.');
  }
  const problems = [
    ...(action ? assigneeProblems(assignee, item) : []),
    ...leadProblems(decision, agencies, item),
    ...agreementProblems(standingOf, { assignee, decision, agencies, frontDoor }),
  ];
  const given = action && { ...action, agencyId: assignee?.agencyId ?? 'not known' };
  const check = checkDecision(decision, given, today);
  if (!check.ok) problems.push(...check.problems);
  if (!check.ok || problems.length > 0) throw new InvalidInput(problems);

  if (!(await changeItemState(tx, itemId, item.state, move.state))) throw new Conflict();
  const told = await changeContactState(tx, item.contactId, 'listed', 'outcome-recorded');
  if (!told) throw new Conflict();
  return write(acting, item, {
    decision,
    mustRecord: check.mustRecord,
    action: action && assignee && { ...action, assignee },
  });
}

// Names of another area look like names that do not exist. Whoever is given work sees the family: ACC-2 holds here too.
function assigneeProblems(assignee: Colleague | null, { routeOutcome }: Item): Problem[] {
  const field = 'action.assigneeId';
  if (!assignee) return [{ field, message: 'Name somebody who works in this area.' }];
  if (mayTakePart(assignee.agencyKind, routeOutcome)) return [];
  return [{ field, message: `No child is linked. Name somebody from ${agenciesForAdults}.` }];
}

function leadProblems(
  decision: TriageDecision,
  agencies: readonly Agency[],
  { routeOutcome }: Item,
): Problem[] {
  if (decision.outcome !== 'targeted-help') return [];
  const field = 'decision.leadAgencyId';
  const lead = agencies.find((agency) => agency.id === decision.leadAgencyId);
  if (!lead) return [{ field, message: 'Choose an agency of this area.' }];
  if (mayTakePart(lead.kind, routeOutcome)) return [];
  return [{ field, message: `No child is linked. Choose ${agenciesForAdults}.` }];
}

// AGR-7: nobody is given work from the meeting, or leads it, whose agency may not receive there. A referral to the front
// door does not wait for an agreement (AGR-12); the same referral to anybody else does.
function agreementProblems(
  standingOf: StandingOf,
  named: {
    assignee: Colleague | null;
    decision: TriageDecision;
    agencies: readonly Agency[];
    frontDoor: ReadonlySet<string>;
  },
): Problem[] {
  const { assignee, decision, agencies, frontDoor } = named;
  const isReferral = decision.outcome === 'specialist' && frontDoor.has(assignee?.id ?? '');
  const leadId = decision.outcome === 'targeted-help' ? decision.leadAgencyId : null;
  const lead = agencies.find(({ id }) => id === leadId);
  const asked = [
    ...(assignee && !isReferral
      ? [{ field: 'action.assigneeId', id: assignee.agencyId, name: assignee.agencyName }]
      : []),
    ...(lead ? [{ field: 'decision.leadAgencyId', ...lead }] : []),
  ];
  return asked.flatMap(({ field, ...agency }) => {
    const { outcome, because } = standingOf(agency);
    return outcome === 'may' ? [] : [{ field, message: because.join(' ') }];
  });
}

const adultKinds = adultFacingKinds.map((kind) => agencyKindLabels[kind].toLowerCase());
const agenciesForAdults = `an agency that works with the adult: ${adultKinds.join(', ')}`;

type Writing = {
  decision: TriageDecision;
  mustRecord: string[];
  action: { description: string; dueOn: string; assignee: Colleague } | null;
};

async function write(acting: Acting, item: Item, { decision, mustRecord, action }: Writing) {
  const { tx, actor, now, newId } = acting;
  const of = { areaId: actor.areaId, itemId: item.id, contactId: item.contactId };
  const decisionId = newId();
  await insertDecision(tx, {
    ...of,
    id: decisionId,
    decision,
    mustRecord,
    decidedBy: actor.id,
    decidedAt: now,
  });
  const actionId = action && newId();
  if (action && actionId) {
    await insertAction(tx, {
      ...of,
      id: actionId,
      description: action.description,
      agencyId: action.assignee.agencyId,
      assigneeId: action.assignee.id,
      dueOn: action.dueOn,
      createdBy: actor.id,
      createdAt: now,
    });
  }
  await writeAudit(acting, {
    verb: 'triage.outcome-recorded',
    noun: 'contact',
    subjectId: item.contactId,
    details: { itemId: item.id, decisionId, outcome: decision.outcome, actionId },
  });
  const given = action && actionId ? { id: actionId, assigneeId: action.assignee.id } : null;
  await tellOutcome(acting, { ...item, decision, action: given });
  return { decisionId, actionId, mustRecord };
}

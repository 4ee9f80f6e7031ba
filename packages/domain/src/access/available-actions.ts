import type { ActionState } from '../action/state.ts';
import type { ContactState } from '../contact/state.ts';
import type { ItemState } from '../triage/item.ts';
import { type TriageRouteOutcome, isListable } from '../triage/route.ts';
import { type Actor, type StaffRole, mayHoldRole } from './actor.ts';
import { mayTakePart } from './agency.ts';

/** Every verb that a screen can offer on a record. */
export const availableActionVerbs = [
  'answer-facts',
  'list-for-meeting',
  'acknowledge',
  'add-return',
  'record-outcome',
  'withdraw',
  'complete-action',
] as const;
export type AvailableAction = (typeof availableActionVerbs)[number];

/** The state facts of a record, and nothing about the people in it. */
export type Thing =
  | {
      noun: 'contact';
      areaId: string;
      state: ContactState;
      routeOutcome: TriageRouteOutcome;
      raisedById: string;
      /** Whether whoever raised it has said that they have read the outcome. */
      acknowledged: boolean;
    }
  | {
      noun: 'triage-item';
      areaId: string;
      state: ItemState;
      routeOutcome: TriageRouteOutcome;
      /** The agencies with a seat at the meeting. */
      seatAgencyIds: readonly string[];
    }
  | { noun: 'action'; areaId: string; state: ActionState; assigneeId: string };

/**
 * ACC-1: what this person may do to this record now. Total; nothing is offered that is not named here, and nothing in
 * another area. A screen shows what this says, and a use case checks the same.
 */
export function availableActions(actor: Actor, thing: Thing): AvailableAction[] {
  if (actor.areaId !== thing.areaId) return [];
  switch (thing.noun) {
    case 'contact':
      return contactActions(actor, thing);
    case 'triage-item':
      return itemActions(actor, thing);
    case 'action':
      // ACC-7: nobody else can say that it is done.
      return thing.state === 'open' && thing.assigneeId === actor.id ? ['complete-action'] : [];
    default:
      return [];
  }
}

/** ACC-3, ACC-4, ACC-8: police list what they screened; whoever raised it reads the answer; both answer its facts. */
function contactActions(actor: Actor, thing: Extract<Thing, { noun: 'contact' }>) {
  const actions: AvailableAction[] = [];
  const decidesForPolice = actor.agencyKind === 'police' && hasRole(actor, 'practitioner', 'chair');
  if (thing.state === 'routed' && (thing.raisedById === actor.id || decidesForPolice))
    actions.push('answer-facts');
  if (thing.state === 'routed' && isListable(thing.routeOutcome) && decidesForPolice)
    actions.push('list-for-meeting');
  if (
    thing.state === 'outcome-recorded' &&
    thing.raisedById === actor.id &&
    thing.acknowledged === false
  )
    actions.push('acknowledge');
  return actions;
}

/** ACC-5, ACC-6: seated agencies add what they know; the chair, who is police, records and withdraws. */
function itemActions(actor: Actor, thing: Extract<Thing, { noun: 'triage-item' }>) {
  if (thing.state !== 'listed' || !isListable(thing.routeOutcome)) return [];
  const actions: AvailableAction[] = [];
  if (
    thing.seatAgencyIds.includes(actor.agencyId) &&
    mayTakePart(actor.agencyKind, thing.routeOutcome) &&
    hasRole(actor, 'agency-representative', 'front-door-worker', 'chair')
  )
    actions.push('add-return');
  if (hasRole(actor, 'chair')) actions.push('record-outcome', 'withdraw');
  return actions;
}

function hasRole(actor: Actor, ...roles: StaffRole[]): boolean {
  return roles.some((role) => actor.roles.includes(role) && mayHoldRole(actor.agencyKind, role));
}

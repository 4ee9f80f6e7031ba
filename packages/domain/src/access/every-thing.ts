import { actionStates } from '../action/state.ts';
import { assessmentConditions } from '../assessment/conditions.ts';
import { assessmentStates } from '../assessment/state.ts';
import { contactStates } from '../contact/state.ts';
import { disagreementConditions, disagreementStates } from '../disagreement/state.ts';
import { planConditions } from '../plan/conditions.ts';
import { planStates } from '../plan/state.ts';
import { stepConditions, stepKinds, stepStates } from '../plan/step.ts';
import { referralConditions, referralStates } from '../referral/state.ts';
import { itemStates } from '../triage/item.ts';
import { triageRouteOutcomes } from '../triage/route.ts';
import { staffRoles } from './actor.ts';
import { agencyKinds } from './agency.ts';
import { action, contact, item, someone } from './cases.ts';
import { type NamedPeople, type Thing, namedRelations } from './thing.ts';

/** Every role of every kind of agency, and somebody of each with no role at all. */
export const everyActor = agencyKinds.flatMap((kind) => [
  someone(kind),
  ...staffRoles.map((role) => someone(kind, role)),
]);

/** Who the record names: nobody; one person for everything; or them for everything but what they wrote or raised. */
const everyNaming = (id: string): NamedPeople[] => {
  const all = Object.fromEntries(namedRelations.map((relation) => [relation, [id]]));
  const other = ['actor-somebody-else'];
  return [{}, all, { ...all, author: other, raiser: other }];
};

const nouns = { areaId: contact.areaId };
const allOrNone = <Condition>(all: readonly Condition[]) => [[], all];

function named(people: NamedPeople): Thing[] {
  return [
    ...assessmentStates.flatMap((state) =>
      allOrNone(assessmentConditions).map((met): Thing => ({
        ...nouns,
        noun: 'assessment',
        state,
        people,
        met,
      })),
    ),
    ...planStates.flatMap((state) =>
      allOrNone(planConditions).map((met): Thing => ({
        ...nouns,
        noun: 'plan',
        state,
        people,
        met,
      })),
    ),
    ...stepKinds.flatMap((kind) =>
      stepStates.flatMap((state) =>
        allOrNone(stepConditions).map((met): Thing => ({
          ...nouns,
          noun: 'step',
          kind,
          state,
          people,
          met,
        })),
      ),
    ),
    ...referralStates.flatMap((state) =>
      allOrNone(referralConditions).map((met): Thing => ({
        ...nouns,
        noun: 'referral',
        state,
        people,
        met,
      })),
    ),
    ...disagreementStates.flatMap((state) =>
      allOrNone(disagreementConditions).map((met): Thing => ({
        ...nouns,
        noun: 'disagreement',
        state,
        people,
        met,
      })),
    ),
  ];
}

/** Every record that people are not named on: contacts, items and actions in every state, on every route. */
const everyMeetingThing: Thing[] = [
  ...contactStates.flatMap((state) =>
    triageRouteOutcomes.flatMap((routeOutcome) =>
      [true, false].map((acknowledged) => ({ ...contact, state, routeOutcome, acknowledged })),
    ),
  ),
  ...itemStates.flatMap((state) =>
    triageRouteOutcomes.map((routeOutcome) => ({ ...item, state, routeOutcome })),
  ),
  ...actionStates.map((state) => ({ ...action, state })),
];

/** Every record in every state, with every condition met or none, that names this person or does not. */
export function everyThingFor(actorId: string): Thing[] {
  return [...everyMeetingThing, ...everyNaming(actorId).flatMap(named)];
}

import type { ActionState } from '../action/state.ts';
import type { AssessmentCondition } from '../assessment/conditions.ts';
import type { AssessmentState } from '../assessment/state.ts';
import type { ContactState } from '../contact/state.ts';
import type { DisagreementCondition, DisagreementState } from '../disagreement/state.ts';
import type { Relation } from '../move/index.ts';
import type { PlanCondition } from '../plan/conditions.ts';
import type { PlanState } from '../plan/state.ts';
import type { StepCondition, StepKind, StepState } from '../plan/step.ts';
import type { ReferralCondition, ReferralState } from '../referral/state.ts';
import type { ItemState } from '../triage/item.ts';
import type { TriageRouteOutcome } from '../triage/route.ts';

/** ACC-13: the ways of standing to a record that the record itself names people for. Roles are never among them. */
export const namedRelations = [
  'raiser',
  'author',
  'lead-practitioner',
  'team-member',
  'supervisor',
  'manager',
  'approver',
  'holding-lead',
  'receiving-lead',
  'stage-holder',
] as const satisfies Relation[];
export type NamedRelation = (typeof namedRelations)[number];

/** Who stands how to a record, by id of the actor. Whoever is not named does not. */
export type NamedPeople = Partial<Record<NamedRelation, readonly string[]>>;

/** A record whose people and whose conditions are given with it. What is not given is not so. */
type Named<Noun extends string, State extends string, Condition extends string> = {
  noun: Noun;
  areaId: string;
  state: State;
  people?: NamedPeople;
  /** The conditions that are met: see `assessmentMet`, `planMet`, `stepMet` and the like. */
  met?: readonly Condition[];
};

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
      /** ACC-15: who chairs this meeting, with the deputy. Left out, any chair of the police in this area does. */
      chairIds?: readonly string[];
    }
  | { noun: 'action'; areaId: string; state: ActionState; assigneeId: string }
  | Named<'assessment', AssessmentState, AssessmentCondition>
  | Named<'plan', PlanState, PlanCondition>
  | (Named<'step', StepState, StepCondition> & { kind: StepKind })
  | Named<'referral', ReferralState, ReferralCondition>
  | Named<'disagreement', DisagreementState, DisagreementCondition>;

/** The kinds of record that have states. */
export type Noun = Thing['noun'];

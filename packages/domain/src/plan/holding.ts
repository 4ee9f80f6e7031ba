import { type Refusal, type Standing, judgeMove } from '../move/index.ts';
import type { PlanCondition } from './conditions.ts';
import { planMachine } from './machine.ts';
import { type PlanState, type PlanTier, type PlanVerb, planTiers } from './state.ts';
import { stepMachines } from './step-machines.ts';
import {
  type StepCondition,
  type StepKind,
  type StepState,
  type StepVerb,
  openStepStates,
} from './step.ts';

/** A step and where it would take the family. Ids are ids of people, never names. */
export type HeldStep = {
  kind: StepKind;
  state: StepState;
  toTier: PlanTier;
  receivingLeadId: string;
};

/** Who holds a family: its plan, its one lead, the step that is open or was last, and who to ring where there is no lead. */
export type Holding = {
  state: PlanState;
  tier: PlanTier;
  leadId: string;
  step: HeldStep | null;
  universal: { offer: string; whoToRing: string } | null;
};

/** One move of a family's plan or of its step, with what it needs to name. */
export type HoldingMove =
  | { of: 'plan'; verb: Exclude<PlanVerb, NamingVerb> }
  | { of: 'plan'; verb: 'change-lead' | 'reopen'; newLeadId: string }
  | { of: 'plan'; verb: 'propose-step'; kind: StepKind; toTier: PlanTier; receivingLeadId: string }
  | { of: 'plan'; verb: 'close-to-universal' | 'discard'; offer: string; whoToRing: string }
  | { of: 'step'; verb: StepVerb; receivingLeadId?: string };
type NamingVerb = 'change-lead' | 'reopen' | 'propose-step' | 'close-to-universal' | 'discard';

/** The family as it is held after the move, or why the move is refused. */
export type HoldingAnswer = { ok: true; holding: Holding } | { ok: false; refusal: Refusal };

/**
 * PLN-H1: who holds the family now: its lead while there is a plan, and whoever they were told to ring afterwards. Never
 * nobody, whatever moves were made: `moveHolding` refuses every move that would leave nobody.
 */
export function holdersOf({ state, leadId, universal }: Holding): string[] {
  const hasLead = state === 'draft' || state === 'active';
  return [hasLead ? leadId : (universal?.whoToRing ?? '')].filter(isNamed);
}

/** PLN-H1: a plan with its lead from the first day. Null where nobody is named to lead. */
export function startHolding(tier: PlanTier, leadId: string): Holding | null {
  return isNamed(leadId) ? { state: 'draft', tier, leadId, step: null, universal: null } : null;
}

/**
 * PLN-H2: makes one move. Who is named, which step is open and which tier it leads to are read off the family itself,
 * whatever the caller says is so; only the rest is taken from `standing`.
 */
export function moveHolding(
  holding: Holding,
  move: HoldingMove,
  standing: Standing,
): HoldingAnswer {
  return move.of === 'plan'
    ? movePlanOf(holding, move, standing)
    : moveStepOf(holding, move, standing);
}

function movePlanOf(
  holding: Holding,
  move: Extract<HoldingMove, { of: 'plan' }>,
  standing: Standing,
): HoldingAnswer {
  const met = correct<PlanCondition>(standing.met, {
    'lead-named': isNamed(move.verb === 'reopen' ? move.newLeadId : holding.leadId),
    'new-lead-named': move.verb === 'change-lead' && isNamed(move.newLeadId),
    'universal-offer-named': 'offer' in move && isNamed(move.offer),
    'who-to-ring-given': 'whoToRing' in move && isNamed(move.whoToRing),
    'no-step-open': !isOpen(holding.step),
    'not-child-protection': holding.tier !== 's47',
    ...(holding.tier === 'early-help' && { 'social-care-judged': true }),
    'step-fits-tier': 'toTier' in move && fits(move.kind, holding.tier, move.toTier),
  });
  const answer = judgeMove(planMachine, holding.state, move.verb, { ...standing, met });
  if (answer.answer !== 'allowed') return { ok: false, refusal: answer };
  const { state } = answer;
  switch (move.verb) {
    case 'change-lead':
      return { ok: true, holding: { ...holding, state, leadId: move.newLeadId } };
    // PLN-H3: what comes back comes back to early help; a statutory tier is social care's to give.
    case 'reopen':
      return {
        ok: true,
        holding: { ...holding, state, leadId: move.newLeadId, tier: 'early-help', universal: null },
      };
    case 'propose-step': {
      const { kind, toTier, receivingLeadId } = move;
      const step = { kind, toTier, receivingLeadId, state: 'proposed' as const };
      return { ok: true, holding: { ...holding, state, step } };
    }
    case 'close-to-universal':
    case 'discard': {
      const { offer, whoToRing } = move;
      return { ok: true, holding: { ...holding, state, universal: { offer, whoToRing } } };
    }
    default:
      return { ok: true, holding: { ...holding, state } };
  }
}

function moveStepOf(
  holding: Holding,
  move: Extract<HoldingMove, { of: 'step' }>,
  standing: Standing,
): HoldingAnswer {
  if (holding.step === null) return { ok: false, refusal: noStep(move.verb) };
  const step = { ...holding.step };
  step.receivingLeadId = move.receivingLeadId ?? step.receivingLeadId;
  const met = correct<StepCondition>(standing.met, {
    'receiving-lead-named': isNamed(step.receivingLeadId),
  });
  const machine = stepMachines[step.kind];
  const answer = judgeMove(machine, step.state, move.verb, { ...standing, met });
  if (answer.answer !== 'allowed') return { ok: false, refusal: answer };
  step.state = answer.state;
  if (step.state !== 'handed-over') return { ok: true, holding: { ...holding, step } };
  return {
    ok: true,
    holding: { ...holding, step, tier: step.toTier, leadId: step.receivingLeadId },
  };
}

function correct<Condition extends string>(
  met: readonly string[],
  known: Partial<Record<Condition, boolean>>,
): string[] {
  const seen = Object.entries(known);
  return [
    ...met.filter((each) => !seen.some(([condition]) => condition === each)),
    ...seen.flatMap(([condition, isSo]) => (isSo === true ? [condition] : [])),
  ];
}

function isOpen(step: HeldStep | null): boolean {
  return step !== null && openStepStates.some((each) => each === step.state);
}

function fits(kind: StepKind, from: PlanTier, to: PlanTier): boolean {
  if (!planTiers.includes(to)) return false;
  const difference = planTiers.indexOf(to) - planTiers.indexOf(from);
  if (kind === 'across') return difference === 0;
  return kind === 'up' ? difference > 0 : difference < 0;
}

function isNamed(text: string): boolean {
  return text.trim() !== '';
}

function noStep(verb: string): Refusal {
  return {
    answer: 'not-in-this-state',
    problem: {
      from: 'no step',
      verb,
      message: 'No step up, down or across is open.',
      nextStep: 'Propose one from the plan.',
    },
  };
}

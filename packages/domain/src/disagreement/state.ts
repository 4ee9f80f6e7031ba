import { type Machine, type Move, moveIn } from '../move/index.ts';
import type { DisagreementParameters } from './parameters.ts';

/** The states of a disagreement. While it is open it has a stage, the first one being 1. */
export const disagreementStates = ['open', 'resolved', 'closed', 'withdrawn'] as const;
export type DisagreementState = (typeof disagreementStates)[number];

/** States in the words of a screen. */
export const disagreementStateLabels: Record<DisagreementState, string> = {
  open: 'Not settled yet',
  resolved: 'Settled, and whoever raised it is still to be told',
  closed: 'Settled, and they were told',
  withdrawn: 'Taken back by whoever raised it',
};

/** What can be done to a disagreement. */
export const disagreementVerbs = [
  'record-stage',
  'move-up',
  'resolve',
  'tell-raiser',
  'not-accept',
  'withdraw',
] as const;
export type DisagreementVerb = (typeof disagreementVerbs)[number];

/** What has to be true before a move of a disagreement. */
export const disagreementConditions = [
  'stage-recorded',
  'higher-stage-there',
  'raiser-told-in-words',
  'reason-in-words',
  'child-safe-answered',
] as const;
export type DisagreementCondition = (typeof disagreementConditions)[number];

/**
 * DIS-8: the legal moves of a disagreement. It goes up and never down; it closes only when whoever raised it has been told,
 * and they can refuse the answer. DIS-11: only whoever raised it takes it back, with a reason and an answer about the child.
 */
export const disagreementMachine: Machine<
  DisagreementState,
  DisagreementVerb,
  DisagreementCondition
> = {
  verbWords: {
    'record-stage': 'be added to',
    'move-up': 'be taken to the next stage',
    resolve: 'be settled',
    'tell-raiser': 'be closed',
    'not-accept': 'be opened again',
    withdraw: 'be taken back',
  },
  conditions: {
    'stage-recorded': {
      missing: 'The record of this stage is not whole.',
      nextStep: 'Write both views, the reason, the evidence, the decision and who was told.',
    },
    'higher-stage-there': {
      missing: 'There is no higher stage.',
      nextStep: 'Ask those who hold the last stage for a decision today.',
    },
    'raiser-told-in-words': {
      missing: 'What whoever raised it was told is not written down.',
      nextStep:
        'Tell them what was decided and why, and write down when, and whether they accept it.',
    },
    'reason-in-words': {
      missing: 'The reason is not written down.',
      nextStep: 'Write the reason.',
    },
    'child-safe-answered': {
      missing: 'Nobody has answered whether the child is safe.',
      nextStep:
        'Answer whether the child is safe as things stand; if not, or if unsure, keep it open.',
    },
  },
  moves: {
    open: {
      words: 'not settled yet',
      verbs: {
        'record-stage': { to: 'open', by: ['raiser', 'stage-holder'], requires: [] },
        'move-up': { to: 'open', by: ['raiser', 'stage-holder'], requires: ['higher-stage-there'] },
        resolve: { to: 'resolved', by: ['stage-holder'], requires: ['stage-recorded'] },
        withdraw: {
          to: 'withdrawn',
          by: ['raiser'],
          requires: ['reason-in-words', 'child-safe-answered'],
        },
      },
      nextStep:
        'Settle it at this stage, or take it to the next one. If anyone is in danger, ring 999.',
    },
    resolved: {
      words: 'settled, and whoever raised it is still to be told',
      verbs: {
        'tell-raiser': { to: 'closed', by: ['stage-holder'], requires: ['raiser-told-in-words'] },
        'not-accept': { to: 'open', by: ['raiser'], requires: ['higher-stage-there'] },
      },
      nextStep: 'Tell whoever raised it what was decided, and why.',
    },
    closed: {
      words: 'settled, and they were told',
      verbs: {
        'not-accept': { to: 'open', by: ['raiser'], requires: ['higher-stage-there'] },
      },
      nextStep: 'Read what was decided. Who does not accept it takes it to the next stage.',
    },
    withdrawn: {
      words: 'taken back',
      verbs: {},
      nextStep: 'Raise it again if you still disagree, or if something new is known.',
    },
  },
};

/** DIS-8: what the states say of a move by themselves. Who asks, and what has to be true, is for `judgeMove`. */
export function moveDisagreement(
  state: DisagreementState,
  verb: DisagreementVerb,
): Move<DisagreementState> {
  return moveIn(disagreementMachine, state, verb);
}

/** DIS-8: the stage after a move, the first being 1; the same one where the move is not upward, or there is none higher. */
export function stageAfter(
  stage: number,
  verb: DisagreementVerb,
  { stages }: DisagreementParameters,
): number {
  const up = verb === 'move-up' || verb === 'not-accept';
  return up ? Math.min(stage + 1, stages.length) : stage;
}

/** DIS-8: whether there is a stage above this one: what "higher-stage-there" asks. */
export function hasHigherStage(stage: number, { stages }: DisagreementParameters): boolean {
  return stage < stages.length;
}

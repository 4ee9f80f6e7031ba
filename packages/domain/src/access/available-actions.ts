import { actionMachine } from '../action/state.ts';
import { assessmentMachine } from '../assessment/machine.ts';
import { assessmentVerbs } from '../assessment/state.ts';
import { contactMachine } from '../contact/state.ts';
import { disagreementMachine, disagreementVerbs } from '../disagreement/state.ts';
import { type Machine, type Refusal, judgeMove } from '../move/index.ts';
import { planMachine } from '../plan/machine.ts';
import { planVerbs } from '../plan/state.ts';
import { stepMachines } from '../plan/step-machines.ts';
import { stepVerbs } from '../plan/step.ts';
import { referralMachine, referralVerbs } from '../referral/state.ts';
import { itemMachine } from '../triage/item.ts';
import type { Actor } from './actor.ts';
import { standingOf } from './standing-of.ts';
import type { Thing } from './thing.ts';

const verbs = [
  'answer-facts',
  'list-for-meeting',
  'acknowledge',
  'add-return',
  'record-outcome',
  'withdraw',
  'complete-action',
  ...assessmentVerbs,
  ...planVerbs,
  ...stepVerbs,
  ...referralVerbs,
  ...disagreementVerbs,
] as const;
/** A verb that a screen can offer. One word can stand for the same thing done to several kinds of record. */
export type AvailableAction = (typeof verbs)[number];

/** Every verb that a screen can offer on a record, each once. */
export const availableActionVerbs: readonly AvailableAction[] = [...new Set(verbs)];

/**
 * ACC-1: what this person may do to this record now. Total; nothing is offered that is not named here, and nothing in
 * another area. ACC-11: it is read from the very tables that refuse a move, so what is offered is allowed and what is
 * allowed is offered. A screen shows what this says, and a use case checks the same.
 */
export function availableActions(actor: Actor, thing: Thing): AvailableAction[] {
  if (actor.areaId !== thing.areaId) return [];
  const machine = machineOf(thing);
  if (!machine) return [];
  const standing = standingOf(actor, thing);
  return availableActionVerbs.filter((verb) => {
    const inMachine = verbIn(thing, verb);
    return (
      Object.hasOwn(machine.verbWords, inMachine) &&
      judgeMove(machine, thing.state, inMachine, standing).answer === 'allowed'
    );
  });
}

/**
 * ACC-12: why this person may not do this to this record now, with everything that is missing and what to do; null where
 * they may. Of a record in another area it says nothing but that.
 */
export function explainUnavailable(
  actor: Actor,
  thing: Thing,
  verb: AvailableAction,
): Refusal | null {
  if (actor.areaId !== thing.areaId) return elsewhere(verb);
  const machine = machineOf(thing);
  if (!machine) return unheardOf(verb);
  const standing = standingOf(actor, thing);
  const answer = judgeMove(machine, thing.state, verbIn(thing, verb), standing);
  if (answer.answer === 'allowed') return null;
  return { ...answer, problem: { ...answer.problem, verb } };
}

// Actions have a verb of their own on screens, because a screen can show them beside other records.
function verbIn(thing: Thing, verb: AvailableAction): string {
  if (thing.noun !== 'action') return verb;
  return verb === 'complete-action' ? 'complete' : '';
}

function machineOf(thing: Thing): Machine<string, string, string> | undefined {
  switch (thing.noun) {
    case 'contact':
      return contactMachine;
    case 'triage-item':
      return itemMachine;
    case 'action':
      return actionMachine;
    case 'assessment':
      return assessmentMachine;
    case 'plan':
      return planMachine;
    case 'step':
      return Object.hasOwn(stepMachines, thing.kind) ? stepMachines[thing.kind] : undefined;
    case 'referral':
      return referralMachine;
    case 'disagreement':
      return disagreementMachine;
    default:
      return undefined;
  }
}

function elsewhere(verb: string): Refusal {
  return {
    answer: 'not-by-you',
    problem: {
      from: 'elsewhere',
      verb,
      message: 'This belongs to another area.',
      nextStep: 'Ask somebody of that area.',
    },
  };
}

function unheardOf(verb: string): Refusal {
  return {
    answer: 'not-in-this-state',
    problem: {
      from: 'unknown',
      verb,
      message: 'This is a kind of record that nothing is known about.',
      nextStep: 'Open it again. If it still says so, ask an administrator.',
    },
  };
}

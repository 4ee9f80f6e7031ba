import { type IllegalMove, type Machine, type Move, moveIn } from '../move/index.ts';
import { type TriageRoute, isListable, routeTitles } from '../triage/route.ts';

/** The states of a contact, from the moment it is recorded. */
export const contactStates = ['routed', 'listed', 'outcome-recorded'] as const;
export type ContactState = (typeof contactStates)[number];

/** Contact states in the words of a screen. */
export const contactStateLabels: Record<ContactState, string> = {
  routed: 'Routed',
  listed: 'On a meeting list',
  'outcome-recorded': 'Outcome recorded',
};

/** What can be done to a contact. */
export const contactVerbs = [
  'answer-facts',
  'list-for-meeting',
  'record-outcome',
  'take-off-list',
  'acknowledge',
] as const;
export type ContactVerb = (typeof contactVerbs)[number];

/** CON-11: what has to be true of a contact before some of its moves. */
export const contactConditions = ['route-listable', 'not-acknowledged'] as const;
export type ContactCondition = (typeof contactConditions)[number];

/**
 * CON-11: who moves a contact, and what has to be true first. Its outcome, and coming off a list, are made on the item of
 * the meeting; the contact follows.
 */
export const contactMachine: Machine<ContactState, ContactVerb, ContactCondition> = {
  verbWords: {
    'answer-facts': 'be given other answers',
    'list-for-meeting': 'be put on a list',
    'record-outcome': 'be given an outcome of the meeting',
    'take-off-list': 'be taken off a list',
    acknowledge: 'be acknowledged',
  },
  conditions: {
    'route-listable': {
      missing: 'Its route is not one for the meeting.',
      nextStep: 'Follow the next step of its route.',
    },
    'not-acknowledged': {
      missing: 'Whoever raised it has said already that they read the outcome.',
      nextStep: 'There is no more to do here.',
    },
  },
  moves: {
    routed: {
      words: 'not on a list',
      verbs: {
        'answer-facts': { to: 'routed', by: ['raiser', 'police-decision-maker'], requires: [] },
        'list-for-meeting': {
          to: 'listed',
          by: ['police-decision-maker'],
          requires: ['route-listable'],
        },
      },
      nextStep:
        'Follow the next step of its route, or put it on the list where the route allows that.',
    },
    listed: {
      words: 'on a list already',
      verbs: {
        'record-outcome': { to: 'outcome-recorded', by: ['meeting'], requires: [] },
        'take-off-list': { to: 'routed', by: ['meeting'], requires: [] },
      },
      nextStep:
        'Open the meeting to see it on the list. If an answer has changed, ask the chair to take it off first; if it is worse, ring the front door now; if anyone is in danger, ring 999.',
    },
    'outcome-recorded': {
      words: 'decided, and its outcome stands',
      verbs: {
        acknowledge: {
          to: 'outcome-recorded',
          by: ['raiser'],
          requires: ['not-acknowledged'],
        },
      },
      nextStep: 'Read the outcome. If something new is known, record a new contact.',
    },
  },
};

/**
 * CON-1: a contact is routed, listed, decided, in that order; only a listed one can go back. CON-10: only while it is
 * routed can its facts be answered again.
 */
export function moveContact(state: ContactState, verb: ContactVerb): Move<ContactState> {
  return moveIn(contactMachine, state, verb);
}

/**
 * CON-2: whether a contact may go on a meeting's list: its state must allow it and its route must be one for the
 * meeting. The refusal says why in the route's own reasons, and what to do now.
 */
export function checkListing(
  state: ContactState,
  route: TriageRoute,
): { ok: true } | { ok: false; problem: IllegalMove } {
  const move = moveContact(state, 'list-for-meeting');
  if (!move.ok) return move;
  if (isListable(route.outcome)) return { ok: true };
  return {
    ok: false,
    problem: {
      from: state,
      verb: 'list-for-meeting',
      message: [
        `This is not for the meeting: ${routeTitles[route.outcome]}.`,
        ...route.because,
      ].join(' '),
      nextStep: route.nextStep,
    },
  };
}

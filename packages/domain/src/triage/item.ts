import { type Machine, type Move, moveIn } from '../move/index.ts';

/** The states of one contact on one meeting's list. */
export const itemStates = ['listed', 'decided', 'withdrawn'] as const;
export type ItemState = (typeof itemStates)[number];

/** Item states in the words of a screen. */
export const itemStateLabels: Record<ItemState, string> = {
  listed: 'On the list',
  decided: 'Outcome recorded',
  withdrawn: 'Taken off the list',
};

/** What can be done to an item. */
export const itemVerbs = ['add-return', 'record-outcome', 'withdraw'] as const;
export type ItemVerb = (typeof itemVerbs)[number];

/** TRI-M4: what has to be true of an item before it is worked on. */
const itemConditions = ['route-listable'] as const;
export type ItemCondition = (typeof itemConditions)[number];

/** TRI-M4: who moves an item, and what has to be true first. Seats are read off the meeting, the chair off the police. */
export const itemMachine: Machine<ItemState, ItemVerb, ItemCondition> = {
  verbWords: {
    'add-return': 'be added to',
    'record-outcome': 'be given an outcome',
    withdraw: 'be taken off the list',
  },
  conditions: {
    'route-listable': {
      missing: 'Its route is not one for the meeting.',
      nextStep:
        'Follow the next step of its route now. The chair takes it off the list; do not wait for that.',
    },
  },
  moves: {
    listed: {
      words: 'on the list',
      verbs: {
        'add-return': { to: 'listed', by: ['seated-speaker'], requires: ['route-listable'] },
        'record-outcome': { to: 'decided', by: ['chair'], requires: ['route-listable'] },
        // Whatever its route has become, it can be taken off the list: there is always a way forward.
        withdraw: { to: 'withdrawn', by: ['chair'], requires: [] },
      },
      nextStep: 'Add what your agency knows, record the outcome or take it off the list.',
    },
    decided: {
      words: 'decided, and its outcome stands',
      verbs: {},
      nextStep:
        'Open the item to read the outcome. If something new is known, record a new contact or ring the front door.',
    },
    withdrawn: {
      words: 'off the list',
      verbs: {},
      nextStep: 'Open the contact to see where it belongs now, and list it again from there.',
    },
  },
};

/** TRI-M1: an item is decided once; nothing is added to it or taken from it afterwards. */
export function moveItem(state: ItemState, verb: ItemVerb): Move<ItemState> {
  return moveIn(itemMachine, state, verb);
}

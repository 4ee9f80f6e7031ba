import { type Move, type MoveTable, moveIn } from '../move/move.ts';

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

const verbWords: Record<ItemVerb, string> = {
  'add-return': 'be added to',
  'record-outcome': 'be given an outcome',
  withdraw: 'be taken off the list',
};

const moves: MoveTable<ItemState, ItemVerb> = {
  listed: {
    words: 'on the list',
    verbs: { 'add-return': 'listed', 'record-outcome': 'decided', withdraw: 'withdrawn' },
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
};

/** TRI-M1: an item is decided once; nothing is added to it or taken from it afterwards. */
export function moveItem(state: ItemState, verb: ItemVerb): Move<ItemState> {
  return moveIn(moves, verbWords, state, verb);
}

export {
  type ActionState,
  type ActionVerb,
  actionStateLabels,
  actionStates,
  actionVerbs,
  moveAction,
} from './state.ts';
export type { IllegalMove, Move } from '../move/index.ts';

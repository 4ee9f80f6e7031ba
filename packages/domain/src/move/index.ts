export {
  type MissingCondition,
  type MoveAnswer,
  type Refusal,
  type Standing,
  judgeMove,
} from './judge-move.ts';
export type { ConditionWords, IllegalMove, LegalMove, Machine } from './move-table.ts';
export { type Move, moveIn } from './move.ts';
export { type Relation, relationWords, relations } from './relation.ts';

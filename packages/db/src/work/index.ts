export {
  completeAction,
  findAction,
  insertAction,
  listActionsOfItem,
  listMyActions,
  type ActionRecord,
  type MyAction,
} from './queries.ts';

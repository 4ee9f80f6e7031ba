export {
  approveReset,
  findReset,
  insertReset,
  letChoosePassword,
  listWaitingResets,
  type NewSecondFactorReset,
  type WaitingReset,
} from './queries.ts';

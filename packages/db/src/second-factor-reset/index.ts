export {
  approveReset,
  findReset,
  insertReset,
  listWaitingResets,
  type NewSecondFactorReset,
  type WaitingReset,
} from './queries.ts';

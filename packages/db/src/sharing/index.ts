export {
  findDisclosure,
  insertApproval,
  insertDisclosure,
  insertMade,
  insertTold,
  listAskedApprovals,
  listLedger,
  listMyLooksToMake,
  listMyUnfinished,
  type AskedApproval,
  type LedgerEntry,
  type NewDisclosure,
  type ToldRecord,
} from './queries.ts';
export {
  findAnswer,
  findTask,
  finishTask,
  insertAnswers,
  insertTasks,
  insertWithdrawal,
  listAnswers,
  listMyTasks,
  listSharesOfWithdrawal,
  listTasksOfContact,
  type AnswerRecord,
  type NewFamilyAnswer,
  type NewFamilyAnswerLine,
  type NewSharingTask,
  type SharingTask,
  type Withdrawal,
  type WithdrawnShare,
} from './answer-queries.ts';
export { insertLook, type LookRecord } from './look-queries.ts';
export { findOutsideRecipient, hasApprover } from './before-deciding.ts';
export { isAgreementTakenBack } from './refusals.ts';

export {
  answerCorrection,
  findContactToCorrect,
  insertCorrection,
  listCorrections,
  type CorrectionRow,
} from './correction-queries.ts';
export {
  closeRequest,
  decideItem,
  findPack,
  insertPack,
  insertRequest,
  listDecisions,
  listHeld,
  listNamedPeople,
  listOtherNames,
  listRequests,
  reviewPack,
  type HeldRow,
  type ItemKey,
  type NamedPerson,
  type PackRow,
  type RequestRow,
} from './queries.ts';
export {
  agreeToDestroy,
  findHold,
  insertHold,
  insertSignOff,
  liftHold,
  listForRetention,
  type RetentionRow,
} from './retention-queries.ts';

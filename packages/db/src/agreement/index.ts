export { actUnderAgreements, type AgreementOnMe } from './on-me.ts';
export {
  endSignature,
  insertAgreement,
  insertSignatory,
  listAgreements,
  replacedOnceIndex,
  signAgreement,
  type NewAgreement,
  type NewSignatory,
  type RegisteredAgreement,
} from './queries.ts';

export {
  insertContact,
  insertFamily,
  insertNextContact,
  insertPeople,
  namePeople,
  policeReferenceIndex,
  type NewContact,
} from './insert.ts';
export { contactRecord, lookAtContact, type ContactPage } from './page.ts';
export {
  acknowledgeContact,
  changeContactState,
  findByPoliceReference,
  findContact,
  findContactStates,
  listContacts,
  listOtherContacts,
  listPeople,
  markContactListed,
  updateFacts,
  type ContactRecord,
  type ContactSummary,
  type PersonOfContact,
} from './queries.ts';

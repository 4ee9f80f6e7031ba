import type { AgencyKind, StaffRole } from '@waymark/domain/access';

import { may } from './may.ts';

/** Somewhere that can be gone to. `path` holds opaque ids at most. */
export type Place = { path: string; name: string; detail: string };

type Contact = { id: string; familyName: string; reference: string };

/** Every place that this person can go to from anywhere: pages first, then contacts, newest first as they come. */
export function places(
  actor: { agencyKind: AgencyKind; roles: readonly StaffRole[] },
  contacts: readonly Contact[],
): Place[] {
  const page = (path: string, name: string) => ({ path, name, detail: 'Page' });
  return [
    page('/work', 'My work'),
    page('/contacts', 'Contacts'),
    ...(may.recordContact(actor) ? [page('/contacts/new/danger', 'Record a contact')] : []),
    ...(may.importContacts(actor) ? [page('/contacts/import', 'Import contacts from a file')] : []),
    ...(may.seeMeetings(actor) ? [page('/meetings', 'Meetings')] : []),
    ...(may.readCallBacks(actor) ? [page('/call-backs', 'Call-backs')] : []),
    ...(may.seeWhatFamiliesSay(actor) ? [page('/families-say', 'What families say')] : []),
    ...(may.seePeople(actor) ? [page('/people', 'People')] : []),
    ...(may.resetSecondFactors(actor) ? [page('/lost-phones', 'Lost phones')] : []),
    page('/agreements', 'Agreements'),
    ...(may.seeCorrections(actor) ? [page('/corrections', 'Corrections')] : []),
    ...(may.seeRequests(actor) ? [page('/own-data', 'Requests for own data')] : []),
    ...(may.seeRetention(actor) ? [page('/retention', 'Retention')] : []),
    ...(may.seeWhoLooked(actor)
      ? [page('/unusual-looks', 'Unusual looks'), page('/who-looked', 'Who looked')]
      : []),
    ...(may.seeBrokenGlass(actor) ? [page('/broken-glass', 'Broken glass')] : []),
    page('/news', 'What is new'),
    page('/account', 'Your account'),
    ...contacts.map(({ id, familyName, reference }) => ({
      path: `/contacts/${id}`,
      name: familyName,
      detail: `Contact ${reference}`,
    })),
  ];
}

import { type StaffRole, caseRoles, seesPeople } from '@waymark/domain/access';
import { readsCallBacks } from '@waymark/domain/call-back';
import { agreesToDestroy } from '@waymark/domain/retention';
import { reviewsPacks, takesCorrections } from '@waymark/domain/rights';

type Holder = { roles: readonly StaffRole[] };

const holds =
  (...roles: StaffRole[]) =>
  (actor: Holder): boolean =>
    roles.some((role) => actor.roles.includes(role));

/** Which pages to offer to whom. The server decides again on every act; this only spares people closed doors. */
export const may = {
  recordContact: holds('practitioner', 'agency-representative', 'chair', 'front-door-worker'),
  importContacts: holds('practitioner', 'chair', 'front-door-worker'),
  seeMeetings: holds('agency-representative', 'chair', 'front-door-worker'),
  readCallBacks: readsCallBacks,
  seeWhatFamiliesSay: holds('directory-editor', 'administrator'),
  settleReports: holds('directory-editor'),
  seePeople: seesPeople,
  askForResets: holds('administrator'),
  resetSecondFactors: seesPeople,
  seeWhoLooked: holds('information-governance-lead'),
  seeRequests: reviewsPacks,
  seeCorrections: takesCorrections,
  seeRetention: agreesToDestroy,
  breakGlass: holds(...caseRoles),
  reviewGlass: holds('information-governance-lead'),
  seeBrokenGlass: holds(...caseRoles, 'information-governance-lead'),
};

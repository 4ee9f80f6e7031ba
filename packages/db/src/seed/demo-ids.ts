/** A fixed id that a reader can recognise: group and number, in the form of a version 4 UUID. */
function demoId(group: string, number: number): string {
  return `${group}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** The demo borough's area. */
export const demoAreaId = demoId('a0000000', 1);

/** The series of meetings that the demo borough holds. */
export const demoSeriesId = demoId('e0000000', 1);

/** The demo borough's agencies. */
export const demoAgencyIds = {
  police: demoId('b0000000', 1),
  frontDoor: demoId('b0000000', 2),
  earlyHelp: demoId('b0000000', 3),
  health: demoId('b0000000', 4),
  schools: demoId('b0000000', 5),
  homes: demoId('b0000000', 6),
  harbourLane: demoId('b0000000', 7),
} as const;
export type DemoAgency = keyof typeof demoAgencyIds;

/** The demo borough's staff; each has a login of the same name. */
export const demoPersonIds = {
  'police-officer': demoId('c0000000', 1),
  chair: demoId('c0000000', 2),
  'health-visitor': demoId('c0000000', 3),
  'school-lead': demoId('c0000000', 4),
  'family-worker': demoId('c0000000', 5),
  'front-door': demoId('c0000000', 6),
  'directory-editor': demoId('c0000000', 7),
  administrator: demoId('c0000000', 8),
  supervisor: demoId('c0000000', 9),
  analyst: demoId('c0000000', 10),
  'information-governance-lead': demoId('c0000000', 11),
} as const;
export type DemoPerson = keyof typeof demoPersonIds;

/** The ids of one demo family and what hangs on it. `family` is 1 to 8, in the order of the alphabet. */
export function familyIds(family: number) {
  const group = `f000000${family}`;
  return {
    family: demoId(group, 1),
    person: (number: number) => demoId(group, 100 + number),
    contact: (number: number) => demoId(group, 200 + number),
    item: (number: number) => demoId(group, 300 + number),
    return: (number: number) => demoId(group, 400 + number),
    decision: (number: number) => demoId(group, 500 + number),
    action: (number: number) => demoId(group, 600 + number),
    notice: (number: number) => demoId(group, 7000 + number),
  };
}

/** Teams of the demo borough's agencies: one of them has ended. */
export const demoTeamIds = {
  northgate: demoId('b1000000', 1),
  hubs: demoId('b1000000', 2),
  neighbourhoodEast: demoId('b1000000', 3),
  attendance: demoId('b1000000', 4),
  dutyDesk: demoId('b1000000', 5),
} as const;

/** Somebody who has been invited to the demo borough. */
export const demoInvitationId = demoId('c1000000', 1);

/** What an administrator of the demo borough has asked for: that a lost second step be taken off. */
export const demoResetId = demoId('c2000000', 1);

/** What the administrator asked, and somebody else has to approve: the analyst leaves. */
export const demoEndId = demoId('c2000000', 2);

/** What the demo borough's agencies signed: the memorandum of triage, and an agreement about housing's data. */
export const demoAgreementIds = {
  memorandum: demoId('a6000000', 1),
  housing: demoId('a6000000', 2),
} as const;

/** An agency that an agreement of the demo names, counted from 1 in the order in which it names them. */
export const demoSignatoryId = (agreementId: string, number: number): string =>
  demoId('a6000000', Number(agreementId.at(-1)) * 100 + number);

/** What is kept back of families of the demo borough, one of each class. */
export const demoRestrictedIds = {
  prevent: demoId('ae000000', 1),
  informant: demoId('ae000000', 2),
  'safe-contact': demoId('ae000000', 3),
  'third-party': demoId('ae000000', 4),
  'health-in-confidence': demoId('ae000000', 5),
} as const;

/** How somebody of a demo family may be reached, and glass that somebody broke. */
export const demoSafeContactId = demoId('ae000000', 101);
export const demoGlassId = demoId('ae000000', 201);

/** The demo's ledger of sharing: shares, somebody outside, answers, and what agreement that was taken back asks. */
export const demoSharingIds = {
  agreed: demoId('d5000000', 1),
  afterwards: demoId('d5000000', 2),
  approved: demoId('d5000000', 3),
  takenBack: demoId('d5000000', 4),
  notShared: demoId('d5000000', 5),
  workshop: demoId('d5000000', 11),
  line: demoId('d5000000', 12),
  withdrawal: demoId('d5000000', 13),
  stop: demoId('d5000000', 14),
  tell: demoId('d5000000', 15),
  look: demoId('d5000000', 16),
  told: (number: number) => demoId('d5000000', 100 + number),
  asked: (family: number) => demoId('d5000000', 200 + family),
  answer: (family: number, number: number) => demoId('d5000000', 1000 + family * 10 + number),
} as const;

/** What families of the demo borough ask of their data: two requests, a pack, a correction and a legal hold. */
export const demoRightsIds = {
  request: demoId('d4000000', 1),
  inReview: demoId('d4000000', 2),
  pack: demoId('d4000000', 3),
  correction: demoId('d4000000', 4),
  hold: demoId('d4000000', 5),
} as const;

/** Families of the demo borough who asked to be rung, by the names they gave. */
export const demoCallBackIds = {
  jo: demoId('ca000000', 1),
  nana: demoId('ca000000', 2),
  k: demoId('ca000000', 3),
} as const;

/** What a family of the demo borough says is out of date. */
export const demoReportId = demoId('ca000000', 101);

/** Two family hubs of the demo's directory, by the ids that its import gives them. */
export const demoHubServiceIds = {
  wenbrook: '96c8c38d-bbdc-5226-96fb-e1b55e5a9bf0',
  millbeck: 'e94f3b2e-ecbe-5732-88b4-32ecb6c13cbd',
} as const;

/** The ids of the demo's two meetings: the one on the day of the demo, and the one after it. */
export const demoMeetingIds = {
  today: demoId('d0000000', 1),
  next: demoId('d0000000', 2),
} as const;

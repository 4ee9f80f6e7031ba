import type { AgencyKind, StaffRole } from '@waymark/domain/access';

import { demoAgencyIds, demoPersonIds, type DemoAgency, type DemoPerson } from './demo-ids.ts';

/** The agencies of the demo borough, by the key that the families' files use. */
export const demoAgencies: Record<DemoAgency, { id: string; name: string; kind: AgencyKind }> = {
  police: { id: demoAgencyIds.police, name: 'Wenbrook Police', kind: 'police' },
  frontDoor: {
    id: demoAgencyIds.frontDoor,
    name: "Wenbrook Children's Front Door",
    kind: 'front-door',
  },
  earlyHelp: { id: demoAgencyIds.earlyHelp, name: 'Wenbrook Early Help', kind: 'early-help' },
  health: { id: demoAgencyIds.health, name: 'Wenbrook 0 to 19 Health', kind: 'health' },
  schools: {
    id: demoAgencyIds.schools,
    name: 'Wenbrook Schools Partnership',
    kind: 'education',
  },
  homes: { id: demoAgencyIds.homes, name: 'Wenbrook Homes', kind: 'housing' },
  harbourLane: { id: demoAgencyIds.harbourLane, name: 'Harbour Lane', kind: 'domestic-abuse' },
};

/** The one password of every demo login. Public on purpose, and refused unless the demo is on. */
export const demoPassword = 'waymark-demo-borough';

export type DemoStaff = {
  id: string;
  email: string;
  name: string;
  jobTitle: string;
  agency: DemoAgency;
  roles: readonly StaffRole[];
};

/** Everybody with a demo login, one for each thing that staff do. Made up. */
export const demoPeople: readonly DemoStaff[] = [
  staff('police-officer', 'Amara Fielding', 'Police constable', 'police', ['practitioner']),
  staff('chair', 'Tom Whitlock', 'Police sergeant, chair of triage', 'police', ['chair']),
  staff('health-visitor', 'Nadia Rowan', 'Health visitor', 'health', ['agency-representative']),
  staff('school-lead', 'Owen Pryce', 'Safeguarding lead, Millbeck Primary', 'schools', [
    'agency-representative',
  ]),
  staff('family-worker', 'Leah Osborne', 'Family worker', 'earlyHelp', ['practitioner']),
  staff('front-door', 'Grace Teale', 'Front-door social worker', 'frontDoor', [
    'front-door-worker',
  ]),
  staff('directory-editor', 'Sam Dyer', 'Family Hub coordinator', 'earlyHelp', [
    'directory-editor',
  ]),
  staff('administrator', 'Rosa Lind', 'Partnership administrator', 'earlyHelp', ['administrator']),
];

/** One of the demo's people. */
export function staffOf(who: DemoPerson): DemoStaff {
  const found = demoPeople.find((person) => person.id === demoPersonIds[who]);
  if (!found) throw new Error(`The demo has nobody called ${who}.`);
  return found;
}

function staff(
  who: DemoPerson,
  name: string,
  jobTitle: string,
  agency: DemoAgency,
  roles: readonly StaffRole[],
): DemoStaff {
  return {
    id: demoPersonIds[who],
    email: `${who}@demo.waymark.example`,
    name,
    jobTitle,
    agency,
    roles,
  };
}

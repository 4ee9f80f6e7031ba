import type { AgencyKind, StaffRole } from '@waymark/domain/access';

import { demoAgencyIds, demoPersonIds, type DemoAgency, type DemoPerson } from './demo-ids.ts';

export type DemoAgencyRow = { key: DemoAgency; id: string; name: string; kind: AgencyKind };

/** The agencies of the demo borough; all have a seat at its meetings. */
export const demoAgencies: readonly DemoAgencyRow[] = [
  agencyRow('police', 'Wenbrook Police', 'police'),
  agencyRow('frontDoor', "Wenbrook Children's Front Door", 'front-door'),
  agencyRow('earlyHelp', 'Wenbrook Early Help', 'early-help'),
  agencyRow('health', 'Wenbrook 0 to 19 Health', 'health'),
  agencyRow('schools', 'Wenbrook Schools Partnership', 'education'),
  agencyRow('homes', 'Wenbrook Homes', 'housing'),
  agencyRow('harbourLane', 'Harbour Lane', 'domestic-abuse'),
];

function agencyRow(key: DemoAgency, name: string, kind: AgencyKind): DemoAgencyRow {
  return { key, id: demoAgencyIds[key], name, kind };
}

/** The one password of every demo login. Public on purpose, and refused unless the demo is on. */
export const demoPassword = 'waymark-demo-borough';

export type DemoStaff = {
  who: DemoPerson;
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
  staff('supervisor', 'Ruth Adeyemi', 'Early help team manager', 'earlyHelp', ['supervisor']),
  staff('analyst', 'Piotr Malik', 'Performance analyst', 'earlyHelp', ['analyst']),
  staff(
    'information-governance-lead',
    'Helen Brook',
    'Information governance officer',
    'frontDoor',
    ['information-governance-lead'],
  ),
];

/** One of the demo's people. */
export function staffOf(who: DemoPerson): DemoStaff {
  const found = demoPeople.find((person) => person.who === who);
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
    who,
    id: demoPersonIds[who],
    email: `${who}@demo.waymark.example`,
    name,
    jobTitle,
    agency,
    roles,
  };
}

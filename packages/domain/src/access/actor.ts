import type { AgencyKind } from './agency.ts';

/** What staff may be trusted with. One person can have several. */
export const staffRoles = [
  'practitioner',
  'agency-representative',
  'chair',
  'front-door-worker',
  'directory-editor',
  'administrator',
  'supervisor',
  'analyst',
  'information-governance-lead',
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Roles in the words of a screen. */
export const staffRoleLabels: Record<StaffRole, string> = {
  practitioner: 'Practitioner',
  'agency-representative': 'Agency representative',
  chair: 'Chair of the triage meeting',
  'front-door-worker': 'Front-door worker',
  'directory-editor': 'Directory editor',
  administrator: 'Administrator',
  supervisor: 'Supervisor or safeguarding lead',
  analyst: 'Analyst',
  'information-governance-lead': 'Information governance lead',
};

/** What is said where somebody else than police is to chair (ACC-6). */
export const chairIsPolice = 'The chair of the triage meeting is police.';

/** ACC-6: whether somebody of this kind of agency may be given a role: only the police have a chair. */
export function mayHoldRole(kind: AgencyKind, role: StaffRole): boolean {
  return role !== 'chair' || kind === 'police';
}

/** A signed-in person of an agency. */
export type Actor = {
  id: string;
  areaId: string;
  agencyId: string;
  agencyKind: AgencyKind;
  name: string;
  jobTitle: string;
  roles: readonly StaffRole[];
};

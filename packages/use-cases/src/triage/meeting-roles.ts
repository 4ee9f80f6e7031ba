import type { StaffRole } from '@waymark/domain/access';

/** Who speaks for an agency at a triage meeting (rule ACC-5). */
export const speakerRoles = [
  'agency-representative',
  'front-door-worker',
] as const satisfies StaffRole[];

/** Who sits at a triage meeting: those who speak for an agency, and the chair. */
export const meetingRoles = ['chair', ...speakerRoles] as const satisfies StaffRole[];

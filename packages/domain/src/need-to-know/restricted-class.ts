import type { AgencyKind } from '../access/agency.ts';
import type { StaffRole } from '../access/actor.ts';

/** NTK-1: what is limited further than the family it is about. */
export const restrictedClasses = [
  'prevent',
  'informant',
  'safe-contact',
  'third-party',
  'health-in-confidence',
] as const;
export type RestrictedClass = (typeof restrictedClasses)[number];

/** The classes in the words of a screen. */
export const restrictedClassLabels: Record<RestrictedClass, string> = {
  prevent: 'Prevent',
  informant: 'Who told us',
  'safe-contact': 'Where somebody is safe',
  'third-party': 'Somebody outside the family',
  'health-in-confidence': 'Health, in confidence',
};

/** Who reads each class, for whoever is about to write one. */
export const restrictedClassHints: Record<RestrictedClass, string> = {
  prevent: 'You, whom you name, and the front door. Nobody else learns that it is there.',
  informant: 'You and whom you name. Nobody else learns that it is there.',
  'safe-contact':
    'Your agency, the front door, domestic abuse services, and whoever has work to do for the family. Others learn that it is there.',
  'third-party': 'Your agency and the front door. Others learn that it is there.',
  'health-in-confidence': 'Health services. Others learn that it is there.',
};

/** Who reads what is written in a class, of those who see the family. */
export type ReadersOfClass = {
  /** NTK-3: whether anybody but its readers may know that there is such a thing. */
  existence: 'shown' | 'hidden';
  roles: readonly StaffRole[];
  agencyKinds: readonly AgencyKind[];
  /** People of the agency that wrote it. */
  writersAgency: boolean;
  /** People who were given something to do for the family. */
  hasWork: boolean;
};

/** NTK-2: who reads each class by role, agency and involvement, beside its writer and whom they name. */
export const readersOfClass: Record<RestrictedClass, ReadersOfClass> = {
  prevent: {
    existence: 'hidden',
    roles: ['front-door-worker'],
    agencyKinds: [],
    writersAgency: false,
    hasWork: false,
  },
  informant: {
    existence: 'hidden',
    roles: [],
    agencyKinds: [],
    writersAgency: false,
    hasWork: false,
  },
  'safe-contact': {
    existence: 'shown',
    roles: ['front-door-worker'],
    agencyKinds: ['domestic-abuse'],
    writersAgency: true,
    hasWork: true,
  },
  'third-party': {
    existence: 'shown',
    roles: ['front-door-worker'],
    agencyKinds: [],
    writersAgency: true,
    hasWork: false,
  },
  'health-in-confidence': {
    existence: 'shown',
    roles: [],
    agencyKinds: ['health'],
    writersAgency: false,
    hasWork: false,
  },
};

/** NTK-3: classes of which nobody but their readers may know that there is anything. */
export const hiddenClasses: readonly RestrictedClass[] = restrictedClasses.filter(
  (each) => readersOfClass[each].existence === 'hidden',
);

import { sql } from 'drizzle-orm';
import { pgPolicy, pgRole } from 'drizzle-orm/pg-core';

import type { StaffRole } from '@waymark/domain/access';

/** The application's role: owns nothing, passes every row by a policy. Made by migration 0000. */
const waymarkApp = pgRole('waymark_app').existing();

type Verb = 'select' | 'insert' | 'update' | 'delete';

/**
 * One policy for the application's role. `condition` is SQL over the row; nothing matches without an actor. `after` is for
 * an update that may begin where it may not end: what has to be true of the row once it is changed.
 */
export function allow(verb: Verb, condition: string, after: string = condition) {
  const expression = sql.raw(condition);
  return pgPolicy(`app_${verb}`, {
    for: verb,
    to: waymarkApp,
    ...(verb === 'insert' ? { withCheck: expression } : { using: expression }),
    ...(verb === 'update' ? { withCheck: sql.raw(after) } : {}),
  });
}

/** SQL fragments that policies are made of; each sub-select is evaluated once for a whole query. */
export const my = {
  actorId: '(select current_actor_id())',
  /** Whose post it is: the same in every post of a person, those that have ended too. */
  personId: '(select current_person_id())',
  areaId: '(select current_area_id())',
  agencyId: '(select current_agency_id())',
} as const;

/** SQL: the actor chairs for the police (rule ACC-6), evaluated once for a whole query. */
export const iChair = '(select actor_is_police_chair())';

/** SQL: the actor holds a role, evaluated once for a whole query. */
export function iAm(role: StaffRole): string {
  return `(select actor_has_role('${role}'))`;
}

/**
 * SQL: the actor is at the front door of social care (AGR-12), evaluated once for a whole query. Wherever else somebody
 * holds its role, what is kept for the front door is not theirs.
 */
export const iTakeReferrals = '(select is_front_door((select current_actor_id())))';

/** SQL: the actor speaks for an agency at a meeting (rule ACC-5), the chair apart. */
export const iSpeakForMyAgency = `(${iAm('agency-representative')} or ${iAm('front-door-worker')})`;

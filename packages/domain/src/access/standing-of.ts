import type { Relation, Standing } from '../move/index.ts';
import { isListable } from '../triage/route.ts';
import { type Actor, type StaffRole, mayHoldRole } from './actor.ts';
import { mayTakePart } from './agency.ts';
import { type NamedPeople, type Thing, namedRelations } from './thing.ts';

/**
 * ACC-13: how this person stands to this record, and what is so of it. Roles and agency are read off the person, the rest
 * off the record; whoever is in another area does not stand to it at all.
 */
export function standingOf(actor: Actor, thing: Thing): Standing {
  if (!isSame(actor.areaId, thing.areaId)) return { relations: [], met: [] };
  return { relations: relationsOf(actor, thing), met: metOf(actor, thing) };
}

function relationsOf(actor: Actor, thing: Thing): Relation[] {
  switch (thing.noun) {
    // ACC-3, ACC-4, ACC-8: police list what they screened; whoever raised it reads the answer; both answer its facts.
    case 'contact':
      return [...rolesOf(actor), ...when(isSame(thing.raisedById, actor.id), 'raiser')];
    // ACC-5, ACC-6: seated agencies add what they know; the chair, who is police, records and withdraws.
    case 'triage-item':
      return [
        ...rolesOf(actor).filter((each) => each !== 'chair' || chairsIt(actor, thing)),
        ...when(speaksForSeat(actor, thing), 'seated-speaker'),
      ];
    // ACC-7: nobody else can say that it is done.
    case 'action':
      return when(isSame(thing.assigneeId, actor.id), 'assignee');
    default:
      return [...rolesOf(actor), ...namedIn(thing.people, actor)];
  }
}

function metOf(actor: Actor, thing: Thing): string[] {
  switch (thing.noun) {
    case 'contact':
      return [
        ...when(isListable(thing.routeOutcome), 'route-listable'),
        ...when(thing.acknowledged === false, 'not-acknowledged'),
      ];
    case 'triage-item':
      return when(isListable(thing.routeOutcome), 'route-listable');
    case 'action':
      return [];
    // ACC-14: whether it is their own is read off the record, whatever a caller says is so.
    case 'referral': {
      const authors = listed(thing.people?.author);
      const others = authors.length > 0 && !authors.includes(actor.id);
      const said = listed(thing.met).filter((each) => each !== 'not-the-referrer');
      return [...said, ...when(others, 'not-the-referrer')];
    }
    default:
      return [...listed<string>(thing.met)];
  }
}

/** What a person may be by role and agency alone. ACC-6: a chair is police; other roles are for any agency. */
function rolesOf(actor: Actor): Relation[] {
  const police = actor.agencyKind === 'police';
  const practises = hasRole(
    actor,
    'practitioner',
    'agency-representative',
    'front-door-worker',
    'chair',
  );
  return [
    ...when(police && hasRole(actor, 'practitioner', 'chair'), 'police-decision-maker'),
    ...when(hasRole(actor, 'chair'), 'chair'),
    ...when(practises, 'practitioner'),
    ...when(hasRole(actor, 'front-door-worker'), 'front-door'),
    ...when(practises && actor.agencyKind === 'childrens-social-care', 'social-care'),
  ];
}

/** ACC-14: nobody settles a disagreement that they raised, whatever they are asked to do at this stage. */
function namedIn(people: NamedPeople | undefined, actor: Actor): Relation[] {
  const named = namedRelations.filter((relation) =>
    listed(people?.[relation]).some((id) => isSame(id, actor.id)),
  );
  return named.filter((relation) => relation !== 'stage-holder' || !named.includes('raiser'));
}

function speaksForSeat(actor: Actor, thing: Extract<Thing, { noun: 'triage-item' }>): boolean {
  return (
    listed(thing.seatAgencyIds).includes(actor.agencyId) &&
    mayTakePart(actor.agencyKind, thing.routeOutcome) &&
    hasRole(actor, 'agency-representative', 'front-door-worker', 'chair')
  );
}

/** ACC-15: where a meeting names its chair and deputy, no other chair decides at it. */
function chairsIt(actor: Actor, { chairIds }: Extract<Thing, { noun: 'triage-item' }>): boolean {
  return chairIds === undefined || listed(chairIds).some((id) => isSame(id, actor.id));
}

function hasRole(actor: Actor, ...roles: StaffRole[]): boolean {
  return roles.some(
    (role) => listed(actor.roles).includes(role) && mayHoldRole(actor.agencyKind, role),
  );
}

/** Two ids that are not known, or empty, are not the same. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one !== '' && one === other;
}

/** What was not given, or is no list, names nobody and nothing. */
function listed<Each>(given: readonly Each[] | undefined): readonly Each[] {
  return Array.isArray(given) ? given : [];
}

function when<Word extends string>(isSo: boolean, word: Word): Word[] {
  return isSo ? [word] : [];
}

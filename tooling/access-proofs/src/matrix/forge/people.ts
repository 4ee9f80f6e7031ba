import { randomUUID } from 'node:crypto';

import { rolesFromSomebodyElse } from '@waymark/domain/access';

import { textOf, type Row } from '../rows.ts';
import { atSomeTime, type Attempt, type Tries, type Trier } from './attempt.ts';

const isOneOf = (words: readonly string[], word: string) => words.includes(word);

/** Who looks after people: roles, invitations and their letters, lost phones, the quarterly review, and what it takes two to end. */
export const people: Tries = function* (trier) {
  const administers = trier.rules.has('administrator');
  for (const actor of trier.here('actor')) {
    if (actor['kind'] !== 'person') continue;
    yield* rolesOf(trier, actor, administers);
    yield phoneOf(trier, actor, administers);
    yield* endsOf(trier, actor, administers);
    yield reviewOf(trier, actor, administers);
  }
  yield* invitations(trier, administers);
  yield* phones(trier, administers);
  yield* teams(trier, administers);
};

function* rolesOf(trier: Trier, actor: Row, administers: boolean): Iterable<Attempt> {
  const gone = trier.here('actor').find((each) => each['ended_at'] !== null);
  const isThere = actor['ended_at'] === null;
  for (const role of ['analyst', 'practitioner']) {
    const isGuarded = isOneOf(rolesFromSomebodyElse, role);
    const held = trier
      .all('actor_role')
      .filter((each) => each['actor_id'] === actor['id'] && each['role'] === role);
    if (held.some((each) => each['until_on'] === null)) continue;
    yield {
      table: 'actor_role',
      row: { actor_id: actor['id'], role, from_on: '2031-01-01', until_on: null },
      may: administers && isThere && (actor['id'] !== trier.id || !isGuarded),
      forgeries: {
        'for somebody of another area': { actor_id: trier.abroad('actor')['id'] },
        'for themselves': { actor_id: trier.id, role: 'administrator', from_on: '2031-02-01' },
        ...(gone && { 'for somebody who has left': { actor_id: gone['id'] } }),
      },
    };
  }
}

function phoneOf(trier: Trier, actor: Row, administers: boolean): Attempt {
  const isAnother = actor['person_id'] !== trier.me['person_id'];
  return {
    table: 'second_factor_reset',
    row: {
      id: randomUUID(),
      area_id: trier.areaId,
      actor_id: actor['id'],
      recognised_by: 'Rang back.',
      asked_by_id: trier.id,
      asked_at: atSomeTime,
    },
    may: administers && isAnother && actor['ended_at'] === null,
    forgeries: {
      'in another name': { asked_by_id: trier.otherId },
      'in another area': { area_id: trier.abroadAreaId },
      'approved already': { approved_by_id: trier.otherId, approved_at: atSomeTime },
      'for themselves': { actor_id: trier.id },
      'for somebody of another area': { actor_id: trier.abroad('actor')['id'] },
    },
  };
}

/**
 * ACC-25, ACC-18, ACC-22: one asks that a post or a role be ended, of somebody else who is there: an administrator, or for the post
 * of an administrator the information governance lead. Who approves it is written by whoever does.
 */
function* endsOf(trier: Trier, actor: Row, administers: boolean): Iterable<Attempt> {
  const id = textOf(actor, 'id');
  const isAnother = actor['person_id'] !== trier.me['person_id'] && actor['ended_at'] === null;
  const leads = trier.rules.has('information-governance-lead');
  const ofAdministrator = leads && trier.rules.holds(id, 'administrator');
  const gone = trier.here('actor').find((each) => each['ended_at'] !== null);
  const asked = {
    area_id: trier.areaId,
    actor_id: id,
    asked_by_id: trier.id,
    asked_at: atSomeTime,
  };
  const forgeries = {
    'in another name': { asked_by_id: trier.otherId },
    'in another area': { area_id: trier.abroadAreaId },
    'approved already': { approved_by_id: trier.otherId, approved_at: atSomeTime },
    'about themselves': { actor_id: trier.id },
    'about somebody of another area': { actor_id: trier.abroad('actor')['id'] },
    ...(gone && { 'about somebody who has left': { actor_id: gone['id'] } }),
  };
  const role = { role: 'administrator', until_on: '2031-01-01' };
  yield {
    table: 'staff_end',
    row: { id: randomUUID(), ...asked },
    may: isAnother && (administers || ofAdministrator),
    forgeries,
  };
  yield {
    table: 'staff_end',
    row: { id: randomUUID(), ...asked, ...role },
    may: isAnother && administers,
    forgeries: {},
  };
}

function reviewOf(trier: Trier, actor: Row, administers: boolean): Attempt {
  const isAnother = actor['person_id'] !== trier.me['person_id'];
  const ofAdministrator =
    trier.rules.has('information-governance-lead') &&
    trier.rules.holds(textOf(actor, 'id'), 'administrator');
  return {
    table: 'access_review',
    row: {
      area_id: trier.areaId,
      quarter: '2031-Q1',
      actor_id: actor['id'],
      answer: 'kept',
      answered_by: trier.id,
      answered_at: atSomeTime,
    },
    may: isAnother && (administers || ofAdministrator),
    forgeries: {
      'in another name': { answered_by: trier.otherId },
      'in another area': { area_id: trier.abroadAreaId },
      'of themselves': { actor_id: trier.id },
      'of somebody of another area': { actor_id: trier.abroad('actor')['id'] },
    },
  };
}

function* invitations(trier: Trier, administers: boolean): Iterable<Attempt> {
  const id = randomUUID();
  const row = {
    id,
    area_id: trier.areaId,
    agency_id: trier.agencyId,
    email: 'new@wenbrook.example',
    name: 'New',
    job_title: 'Worker',
    token_hash: `\\x${randomUUID().replaceAll('-', '')}`,
    invited_by: trier.id,
    invited_at: atSomeTime,
    expires_at: '2026-11-25T10:00:00Z',
  };
  yield {
    table: 'invitation',
    row,
    may: administers,
    forgeries: {
      'in another name': { invited_by: trier.otherId },
      'in another area': { area_id: trier.abroadAreaId },
      'to an agency of another area': { agency_id: trier.abroad('agency')['id'] },
      'vouched for already': { confirmed_by: trier.otherId, confirmed_at: atSomeTime },
      'accepted already': { accepted_at: atSomeTime, actor_id: trier.otherId },
    },
  };
  const before = [{ table: 'invitation', row }];
  const role = { invitation_id: id, role: 'analyst', from_on: '2026-11-20', until_on: null };
  const anothers = trier.here('invitation').find((each) => each['invited_by'] !== trier.id);
  yield {
    table: 'invitation_role',
    row: role,
    before,
    may: administers,
    forgeries: anothers
      ? { 'with the invitation of another': { invitation_id: anothers['id'] } }
      : {},
  };
  for (const invitation of trier.here('invitation')) {
    yield letterOf(trier, invitation);
    yield {
      table: 'invitation',
      where: { id: invitation['id'] },
      row: { withdrawn_at: atSomeTime, withdrawn_by: trier.id },
      may: administers && invitation['withdrawn_at'] === null,
      forgeries: { 'in another name': { withdrawn_by: trier.otherId } },
    };
  }
}

function letterOf(trier: Trier, invitation: Row): Attempt {
  return {
    table: 'mail_outbox',
    row: {
      id: randomUUID(),
      area_id: trier.areaId,
      kind: 'invitation',
      subject_id: invitation['id'],
      address: invitation['email'],
      queued_at: atSomeTime,
      try_at: atSomeTime,
    },
    may: trier.rules.has('administrator') || trier.rules.has('information-governance-lead'),
    forgeries: {
      'in another area': { area_id: trier.abroadAreaId },
      'to another address': { address: 'somebody@else.example' },
      'sent already': { sent_at: atSomeTime },
      'about nothing': { subject_id: randomUUID() },
    },
  };
}

/** SGN-8: whoever approves is neither whoever asked nor whose phone it is. */
function* phones(trier: Trier, administers: boolean): Iterable<Attempt> {
  for (const reset of trier.here('second_factor_reset')) {
    const whose = [reset['actor_id'], reset['asked_by_id']].map((id) => trier.byId('actor', id));
    const isAnother = whose.every((each) => each?.['person_id'] !== trier.me['person_id']);
    yield {
      table: 'second_factor_reset',
      where: { id: reset['id'] },
      row: { approved_by_id: trier.id, approved_at: atSomeTime },
      may:
        (administers || trier.rules.has('information-governance-lead')) &&
        reset['approved_by_id'] === null &&
        isAnother &&
        whose[0]?.['ended_at'] === null &&
        trier.rules.holds(textOf(reset, 'asked_by_id'), 'administrator'),
      forgeries: { 'in another name': { approved_by_id: trier.otherId } },
    };
  }
}

/** ACC-24: teams of an agency, and who of it is in one. */
function* teams(trier: Trier, administers: boolean): Iterable<Attempt> {
  const forged = { 'in another area': { area_id: trier.abroadAreaId } };
  const team = {
    id: randomUUID(),
    area_id: trier.areaId,
    agency_id: trier.otherAgencyId,
    name: 'New',
    started_at: atSomeTime,
  };
  yield {
    table: 'team',
    row: team,
    may: administers,
    forgeries: {
      ...forged,
      'of an agency of another area': { agency_id: trier.abroad('agency')['id'] },
      'ended already': { ended_at: atSomeTime },
    },
  };
  const stranger = trier
    .here('actor')
    .find((each) => each['agency_id'] !== trier.otherAgencyId && each['ended_at'] === null);
  yield {
    table: 'team_member',
    row: {
      area_id: trier.areaId,
      team_id: team.id,
      actor_id: trier.otherId,
      started_at: atSomeTime,
    },
    before: [{ table: 'team', row: team }],
    may: administers && trier.isNowInNoTeam(trier.otherId),
    forgeries: {
      ...forged,
      'somebody of another agency': { actor_id: stranger?.['id'] },
      'somebody of another area': { actor_id: trier.abroad('actor')['id'] },
    },
  };
  for (const { id, ended_at } of trier.here('team')) {
    yield {
      table: 'team',
      where: { id },
      row: { ended_at: atSomeTime },
      may: administers && ended_at === null,
      forgeries: {},
    };
  }
}

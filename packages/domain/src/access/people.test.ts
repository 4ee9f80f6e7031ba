import { describe, expect, test } from 'vitest';
import type { Actor, StaffRole } from './actor.ts';
import { staffRoles } from './actor.ts';
import { agencyKinds } from './agency.ts';
import { everyThingFor } from './every-thing.ts';
import { availableActions } from './available-actions.ts';
import { someone } from './cases.ts';
import {
  type StaffMember,
  type StaffVerb,
  areRoleDates,
  caseRoles,
  availableStaffVerbs,
  judgeStaff,
  managesPeople,
  rolesFromSomebodyElse,
  rolesToEnd,
  rolesToGive,
  seesPeople,
} from './people.ts';
import { choosePost } from './post.ts';
import { roleDateCases } from './role-date-cases.ts';
import { type RolePeriod, heldRoles, isHeldOn, lastDayHeld } from './role-dates.ts';

const administrator = someone('early-help', 'administrator');
const informationLead = someone('front-door', 'information-governance-lead');
const chair = someone('police', 'chair');

const person = (over: Partial<StaffMember> = {}): StaffMember => ({
  id: 'actor-somebody',
  areaId: administrator.areaId,
  agencyKind: 'health',
  roles: ['practitioner'],
  hasLeft: false,
  ...over,
});
const themselves = ({ id, areaId, agencyKind, roles }: Actor) =>
  person({ id, areaId, agencyKind, roles });

type Case = [string, Actor, StaffMember, StaffVerb[]];
const all: StaffVerb[] = ['give-role', 'end-role', 'end-post', 'keep-access', 'set-team'];

describe('who looks after somebody’s access', () => {
  test.each<Case>([
    ['ACC-18: an administrator does, of people of their area', administrator, person(), all],
    ['ACC-18: nobody else does', chair, person(), []],
    ['ACC-18: and nobody of another area', administrator, person({ areaId: 'elsewhere' }), []],
    ['ACC-24: nor puts anybody in a team', informationLead, person(), []],
    ['ACC-21: nothing is changed about a leaver', administrator, person({ hasLeft: true }), []],
    [
      'ACC-21: nobody ends their own post; ACC-22: nor reviews themselves',
      administrator,
      themselves(administrator),
      ['give-role', 'end-role', 'set-team'],
    ],
    [
      'ACC-22: an administrator is reviewed by the information governance lead too',
      informationLead,
      person({ roles: ['administrator'] }),
      ['end-post', 'keep-access'],
    ],
    [
      'ACC-21: the last administrator’s post is not ended',
      informationLead,
      person({ roles: ['administrator'], isOnlyAdministrator: true }),
      ['keep-access'],
    ],
    ['ACC-22: who reviews nobody else', informationLead, person(), []],
    [
      'ACC-22: and not themselves, administrator or not',
      someone('front-door', 'information-governance-lead', 'administrator'),
      themselves(someone('front-door', 'information-governance-lead', 'administrator')),
      ['give-role', 'end-role', 'set-team'],
    ],
  ])('%s', (_name, actor, somebody, can) => {
    expect(availableStaffVerbs(actor, somebody)).toEqual(can);
  });

  test('ACC-19: an administrator gives themselves no role that sees cases, nor that of the one who looks after looks', () => {
    const self = themselves(administrator);
    for (const role of staffRoles) {
      const guarded = rolesFromSomebodyElse.some((one) => one === role);
      expect(judgeStaff(administrator, 'give-role', self, role).allowed).toBe(!guarded);
      const ends = judgeStaff(administrator, 'end-role', self, role).allowed;
      expect(ends).toBe(!guarded);
    }
    expect(rolesToGive(administrator, self, staffRoles)).toEqual(['directory-editor', 'analyst']);
    expect(rolesToEnd(administrator, self, staffRoles)).toEqual(['directory-editor', 'analyst']);
    expect(rolesToEnd(administrator, person(), staffRoles)).toEqual([...staffRoles]);
    expect(rolesToEnd(chair, person(), staffRoles)).toEqual([]);
    expect(judgeStaff(administrator, 'give-role', self, 'chair')).toMatchObject({
      nextStep: 'Ask another administrator of your area.',
    });
  });

  test('ACC-6: the chair is given to police alone', () => {
    for (const agencyKind of agencyKinds)
      expect(judgeStaff(administrator, 'give-role', person({ agencyKind }), 'chair').allowed).toBe(
        agencyKind === 'police',
      );
  });

  test('ACC-18: administrator, analyst, directory editor and information governance lead do nothing with any record', () => {
    for (const role of staffRoles.filter((one) => !caseRoles.some((role) => role === one)))
      for (const kind of agencyKinds) {
        const actor = someone(kind, role);
        for (const thing of everyThingFor('actor-somebody-else'))
          expect(availableActions(actor, thing)).toEqual([]);
      }
  });

  test('ACC-18, ACC-22: administrators manage; the information governance lead sees who there is', () => {
    const who = (sees: (actor: { roles: readonly StaffRole[] }) => boolean) =>
      staffRoles.filter((role) => sees({ roles: [role] }));
    expect(who(managesPeople)).toEqual(['administrator']);
    expect(who(seesPeople)).toEqual(['administrator', 'information-governance-lead']);
  });
});

describe('the dates of a role', () => {
  test.each(roleDateCases)('$id: $name', ({ period, day, held }) => {
    expect(isHeldOn(period, day)).toBe(held);
    expect(heldRoles([{ role: 'chair', ...period }], day)).toEqual(held ? ['chair'] : []);
  });

  test('ACC-17: held twice it is one role, and what is over does not take away what is held', () => {
    const periods = [
      { role: 'analyst', from: '2026-01-01', until: '2026-02-01' },
      { role: 'analyst', from: '2026-11-01', until: null },
      { role: 'analyst', from: '2026-11-10', until: null },
    ] as const;
    expect(heldRoles(periods, '2026-11-20')).toEqual(['analyst']);
  });

  test.each<[string, [from: string, until: string | null][], string | null]>([
    ['goes on where no last day is set', [['2026-01-01', null]], null],
    [
      'ends with the last of those that have one',
      [
        ['2026-01-01', '2026-12-31'],
        ['2026-02-01', '2026-11-30'],
      ],
      '2026-12-31',
    ],
    [
      'goes on where one of two has none',
      [
        ['2026-01-01', '2026-12-31'],
        ['2026-02-01', null],
      ],
      null,
    ],
    [
      'goes on from one to the next without a gap',
      [
        ['2026-01-01', '2026-12-31'],
        ['2027-01-01', '2027-01-31'],
      ],
      '2027-01-31',
    ],
    [
      'ends before a gap',
      [
        ['2026-01-01', '2026-12-31'],
        ['2027-01-02', null],
      ],
      '2026-12-31',
    ],
    ['is over where nobody holds it', [['2026-01-01', '2026-10-31']], '2026-11-19'],
  ])('ACC-21: looking after people %s', (_name, dates, expected) => {
    const role = 'administrator' as const;
    const periods: RolePeriod[] = dates.map(([from, until]) => ({ role, from, until }));
    const another = { role: 'chair', from: '2026-01-01', until: null } as const;
    expect(lastDayHeld([another, ...periods], role, '2026-11-20')).toBe(expected);
  });

  test('ACC-17: a role is not given for days that are over, nor to end before it begins', () => {
    const today = '2026-11-20';
    expect(areRoleDates({ from: today, until: null }, today)).toBe(true);
    expect(areRoleDates({ from: today, until: today }, today)).toBe(true);
    expect(areRoleDates({ from: '2026-11-19', until: null }, today)).toBe(false);
    expect(areRoleDates({ from: '2026-11-21', until: today }, today)).toBe(false);
  });
});

describe('the post that somebody acts in', () => {
  const post = (id: string, areaName: string) => ({
    id,
    areaName,
    agencyName: 'Police',
    agencyKind: 'police' as const,
  });
  const two = [post('post-w', 'Wenbrook'), post('post-a', 'Aldmere')];

  test.each([
    ['the one they name', two, 'post-w', 'post-w'],
    ['their first by area where they name none', two, null, 'post-a'],
    ['their only one', [post('post-w', 'Wenbrook')], null, 'post-w'],
    ['never one that is not theirs', two, 'post-of-somebody-else', undefined],
    ['none where all have ended', [], null, undefined],
    ['none where the one they name has ended', [], 'post-w', undefined],
    ['not the first where what they name is nothing', two, '', undefined],
  ])('ACC-16: %s', (_name, posts, named, id) => {
    expect(choosePost(posts, named)?.id).toBe(id);
  });
});

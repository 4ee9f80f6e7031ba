import { demoAgencyIds, demoPersonIds, demoTeamIds } from '@waymark/db/seed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { Conflict, InvalidInput, NotAllowed, NotFound } from '../errors.ts';
import { auditOf, latestAudit } from '../testing/audit-rows.ts';
import { createWorld, type World } from '../testing/world.ts';
import * as access from './index.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.drop());

const officer = demoPersonIds['police-officer'];
const worker = demoPersonIds['family-worker'];
const nobodys = '00000000-0000-4000-8000-00000000dead';
const admin = () => world.as('administrator');
const add = (name: string, agencyId: string = demoAgencyIds.health) =>
  access.addTeam(admin(), { agencyId, name });
const teamOf = async (id: string) =>
  (await access.people(admin())).people.find((one) => one.id === id)?.team?.name ?? null;

describe('naming and ending', () => {
  test('ACC-24: an administrator names a team, and no two of an agency alike', async () => {
    const { id } = await add('  School nurses ');
    const { teams } = await access.people(admin());
    expect(teams.find((team) => team.id === id)).toMatchObject({
      name: 'School nurses',
      size: 0,
      mayEnd: true,
    });
    expect(await auditOf(world, id)).toEqual(['team.added by Partnership administrator']);
    await expect(add('school NURSES')).rejects.toThrow(InvalidInput);
    await add('School nurses', demoAgencyIds.police);
  });

  test('ACC-24: two who take one name at the same moment make one team', async () => {
    const both = await Promise.allSettled([add('School nurses'), add('School nurses')]);
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    expect(refused).toEqual([
      'InvalidInput: Some answers need another look. Nothing was recorded.',
    ]);
  });

  test('ACC-24: nobody else does, and no team is for an agency of another area', async () => {
    const { agencyIds } = world.elsewhere;
    await expect(add('Theirs', agencyIds.health)).rejects.toThrow(InvalidInput);
    for (const who of ['information-governance-lead', 'supervisor'] as const) {
      const as = world.as(who);
      const asked = { agencyId: demoAgencyIds.health, name: 'Ours' };
      await expect(access.addTeam(as, asked)).rejects.toThrow(NotAllowed);
      await expect(access.endTeam(as, { id: demoTeamIds.northgate })).rejects.toThrow(NotAllowed);
      await expect(access.setTeam(as, { id: worker, teamId: null })).rejects.toThrow(NotAllowed);
    }
    await expect(access.endTeam(admin(), { id: nobodys })).rejects.toThrow(NotFound);
  });

  test('ACC-24: an ended team takes nobody more and keeps who was in it; its name is free again', async () => {
    await access.endTeam(admin(), { id: demoTeamIds.northgate });
    expect(await latestAudit(world)).toMatchObject({ verb: 'team.ended', details: { people: 2 } });
    expect(await teamOf(worker)).toBeNull();
    const { teamTimes, teamsToChoose } = await access.person(admin(), { id: worker });
    expect(teamTimes.map(({ name, endedAt }) => [name, endedAt !== null])).toEqual([
      ['Northgate early help team', true],
      ['Early help duty desk', true],
    ]);
    expect(teamsToChoose.map(({ name }) => name)).toEqual(['Family hubs team']);
    const back = { id: worker, teamId: demoTeamIds.northgate };
    await expect(access.setTeam(admin(), back)).rejects.toThrow(InvalidInput);
    await expect(access.endTeam(admin(), { id: demoTeamIds.northgate })).rejects.toThrow(Conflict);
    await add('Northgate early help team', demoAgencyIds.earlyHelp);
  });
});

describe('who is in which', () => {
  test('ACC-24: somebody is put in another team of their agency, and taken out', async () => {
    await access.setTeam(admin(), { id: worker, teamId: demoTeamIds.hubs });
    expect(await teamOf(worker)).toBe('Family hubs team');
    expect(await latestAudit(world)).toMatchObject({
      verb: 'staff.team-set',
      details: { from: demoTeamIds.northgate, to: demoTeamIds.hubs },
    });
    await access.setTeam(admin(), { id: worker, teamId: null });
    expect(await teamOf(worker)).toBeNull();
    await expect(access.setTeam(admin(), { id: worker, teamId: null })).rejects.toThrow(Conflict);
    const { teamTimes } = await access.person(admin(), { id: worker });
    expect(teamTimes.every(({ endedAt }) => endedAt !== null)).toBe(true);
    expect(teamTimes).toHaveLength(3);
  });

  test('ACC-24: no team of another agency, and nobody who has left', async () => {
    const police = { id: worker, teamId: demoTeamIds.neighbourhoodEast };
    await expect(access.setTeam(admin(), police)).rejects.toThrow(InvalidInput);
    await access.endPost(admin(), { id: officer });
    await expect(access.setTeam(admin(), { id: officer, teamId: null })).rejects.toThrow(
      NotAllowed,
    );
    const { team, teamTimes } = await access.person(admin(), { id: officer });
    expect(team).toBeNull();
    expect(teamTimes.map(({ name }) => name)).toEqual(['Neighbourhood police, east']);
  });

  test('ACC-22, ACC-24: being put in a team is no look at somebody’s access', async () => {
    const review = async () => (await access.person(admin(), { id: worker })).review;
    expect(await review()).toBe('overdue');
    await access.setTeam(admin(), { id: worker, teamId: demoTeamIds.hubs });
    expect(await review()).toBe('overdue');
  });
});

describe('an invitation', () => {
  const nurse = {
    email: 'new.worker@earlyhelp.example',
    name: 'Iris Vale',
    jobTitle: 'Family worker',
    agencyId: demoAgencyIds.earlyHelp,
    roles: ['practitioner' as const],
    from: '2026-11-20',
    until: null,
  };
  const secretFor = (id: string) => `secret of ${id}`;
  const passwords = {
    judge: () => Promise.resolve(null),
    hash: (password: string) => Promise.resolve(`hash of ${password}`),
    isTheirs: () => Promise.resolve(false),
  };
  const visitor = () => ({ ...admin(), signInDb: world.database.owner.db });

  async function invited(teamId: string): Promise<string> {
    const { id } = await access.invite(admin(), { ...nurse, teamId });
    await access.confirmInvitation(world.as('information-governance-lead'), { id });
    return secretFor(id);
  }
  async function accept(secret: string): Promise<void> {
    const password = 'lantern otter gravel';
    await access.acceptInvitation(visitor(), passwords, { secret, password });
  }
  const iris = async () =>
    (await access.people(admin())).people.find(({ name }) => name === 'Iris Vale');

  test('ACC-24: brings somebody into a team of their agency', async () => {
    const secret = await invited(demoTeamIds.northgate);
    const { invitations } = await access.people(admin());
    expect(invitations.find(({ name }) => name === 'Iris Vale')?.teamName).toBe(
      'Northgate early help team',
    );
    await accept(secret);
    expect((await iris())?.team?.name).toBe('Northgate early help team');
  });

  test('ACC-24: brings them into none where the team has ended meanwhile', async () => {
    const secret = await invited(demoTeamIds.northgate);
    await access.endTeam(admin(), { id: demoTeamIds.northgate });
    await accept(secret);
    expect((await iris())?.team).toBeNull();
  });

  test.each([
    ['of another agency', demoTeamIds.neighbourhoodEast],
    ['that has ended', demoTeamIds.dutyDesk],
  ])('ACC-24: is made for no team %s', async (_name, teamId) => {
    await expect(access.invite(admin(), { ...nurse, teamId })).rejects.toThrow(InvalidInput);
  });
});

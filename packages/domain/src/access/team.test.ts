import { describe, expect, test } from 'vitest';

import { staffRoles } from './actor.ts';
import { mayEndTeam, problemOfTeamName, teamsOfAgency, type Team } from './team.ts';

const team = (over: Partial<Team> = {}): Team => ({
  id: 'team-north',
  agencyId: 'agency-early-help',
  name: 'Northgate early help team',
  hasEnded: false,
  ...over,
});

describe('ACC-24: the name of a team', () => {
  const named = (name: string, agencyId = 'agency-early-help') => ({ name, agencyId });
  const taken = 'This agency has a team of that name.';
  test.each([
    ['is taken in its agency', named('Northgate early help team'), [team()], taken],
    ['however it is written', named(' northgate EARLY help team '), [team()], taken],
    ['is free for another agency', named('Northgate early help team', 'police'), [team()], null],
    [
      'is free once it has ended',
      named('Northgate early help team'),
      [team({ hasEnded: true })],
      null,
    ],
    ['is free where it differs', named('Southgate early help team'), [team()], null],
  ])('%s', (_name, wanted, teams, problem) => {
    expect(problemOfTeamName(wanted, teams)).toBe(problem);
  });
});

test('ACC-24: somebody is put in a team of their own agency that goes on', () => {
  const ended = team({ id: 'ended', hasEnded: true });
  const police = team({ id: 'police', agencyId: 'agency-police' });
  const offered = teamsOfAgency([team(), ended, police], 'agency-early-help');
  expect(offered.map(({ id }) => id)).toEqual(['team-north']);
});

test.each(staffRoles)('ACC-24: of a %s, only an administrator ends a team, and once', (role) => {
  expect(mayEndTeam({ roles: [role] }, team())).toBe(role === 'administrator');
  expect(mayEndTeam({ roles: [role] }, team({ hasEnded: true }))).toBe(false);
});

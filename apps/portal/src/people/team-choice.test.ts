import { expect, test } from 'vitest';

import { inTeam, teamChoices } from './team-choice.ts';

const team = (id: string, hasEnded = false) => ({ id, name: id, agencyName: 'Police', hasEnded });
const people = [
  { name: 'Amara', team: { id: 'east' } },
  { name: 'Leah', team: null },
];

test('ACC-24: a list is narrowed to a team that goes on, or to no team', () => {
  const choices = teamChoices([team('east'), team('old', true)]);
  expect(choices.map(({ id }) => id)).toEqual(['east', 'none']);
});

test.each([
  ['', ['Amara', 'Leah']],
  ['east', ['Amara']],
  ['west', []],
  ['none', ['Leah']],
])('ACC-24: “%s” shows %o', (choice, names) => {
  expect(inTeam(people, choice).map(({ name }) => name)).toEqual(names);
});

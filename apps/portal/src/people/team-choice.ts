/** Stands for no team in a list to choose from. */
export const noTeam = 'none';

type Choice = { id: string; name: string; detail?: string };

/** What a list of people can be narrowed to: a team that goes on, or no team. */
export function teamChoices(
  teams: readonly { id: string; name: string; agencyName: string; hasEnded: boolean }[],
): Choice[] {
  const going = teams.filter(({ hasEnded }) => !hasEnded);
  return [
    ...going.map(({ id, name, agencyName }) => ({ id, name, detail: agencyName })),
    { id: noTeam, name: 'In no team' },
  ];
}

/** The people of a choice; everybody where none is made. */
export function inTeam<Person extends { team: { id: string } | null }>(
  people: readonly Person[],
  choice: string,
): readonly Person[] {
  if (choice === '') return people;
  return people.filter(({ team }) => (team?.id ?? noTeam) === choice);
}

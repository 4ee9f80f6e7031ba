import { Link } from '@tanstack/react-router';
import { ComboBox } from '@waymark/ui/combo-box';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { Tag } from '@waymark/ui/tag';
import { useMemo, useState } from 'react';

import type { Answers } from '../app/api.ts';
import { reviewTags, rolesInWords } from './people-words.ts';
import { inTeam, teamChoices } from './team-choice.ts';

/** Somebody of the area, as the API gives them in a list. */
export type Person = Answers['access']['people']['people'][number];

/** Everybody who is there with their team, what they are trusted with and how their review stands; of one team if asked. */
export function WhoIsHere(props: {
  people: readonly Person[];
  teams: Answers['access']['people']['teams'];
}) {
  const { people, teams } = props;
  const [choice, setChoice] = useState('');
  const choices = useMemo(() => teamChoices(teams), [teams]);
  const shown = inTeam(people, choice);
  const toLookAt = shown.filter(({ review }) => review === 'due' || review === 'overdue').length;
  return (
    <section className="pane pane-flush" aria-labelledby="here-title">
      <div className="pane-title stack">
        <h2 id="here-title">Who is here</h2>
        {choices.length > 1 ? (
          <>
            <ComboBox
              name="team"
              label="Show one team"
              hint="Empty shows everybody."
              options={choices}
              value={choice}
              onChange={setChoice}
            />
            <output className="figures">
              {`${shown.length} of ${people.length} shown, ${toLookAt} still to be looked at`}
            </output>
          </>
        ) : null}
      </div>
      <DataTable
        caption="People of the area and what they are trusted with"
        columns={columns}
        rows={shown}
        rowKey={({ id }) => id}
        empty={<p>{people.length === 0 ? 'Nobody is here yet.' : 'Nobody is in it.'}</p>}
      />
    </section>
  );
}

/** Who somebody is, leading to their page. */
export const nameColumn: Column<Person> = {
  title: 'Name',
  cell: (person) => (
    <>
      <Link to="/people/$personId" params={{ personId: person.id }}>
        {person.name}
      </Link>
      {person.isMe ? ' (you)' : ''}
    </>
  ),
};

/** As what they work, and for whom. */
export const jobColumn: Column<Person> = {
  title: 'Job and agency',
  cell: ({ jobTitle, agencyName }) => `${jobTitle}, ${agencyName}`,
};

const columns: Column<Person>[] = [
  nameColumn,
  jobColumn,
  { title: 'Team', cell: ({ team }) => team?.name ?? 'None' },
  { title: 'Trusted with', cell: ({ roles }) => rolesInWords(roles) },
  {
    title: 'Review',
    cell: ({ review }) => (
      <span>
        <Tag tone={reviewTags[review].tone}>{reviewTags[review].words}</Tag>
      </span>
    ),
  },
];

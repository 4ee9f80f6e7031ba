import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { Notice } from '@waymark/ui/notice';
import { RadioGroup } from '@waymark/ui/radio-group';
import { useState } from 'react';

import { api } from '../app/api.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';
import { shortDayOfMoment } from '../app/when.ts';
import type { Person } from './person-page.tsx';
import { noTeam } from './team-choice.ts';

/** The team that somebody is in, those that they were in, and the way to another or to none. */
export function PersonsTeam({ person }: { person: Person }) {
  const { team, teamTimes, teamsToChoose } = person;
  const [told, setTold] = useState<string | null>(null);
  const before = teamTimes.filter(({ endedAt }) => endedAt !== null);
  if (teamTimes.length === 0 && teamsToChoose.length === 0) return null;
  return (
    <section className="pane" aria-labelledby="team-title">
      <h2 id="team-title">Team</h2>
      {told === null ? null : <Notice tone="done" title={told} appears="focused" />}
      <p>{team === null ? 'In no team.' : team.name}</p>
      {before.length > 0 ? (
        <ul className="plain-list">
          {before.map((time) => (
            <li key={`${time.teamId} ${String(time.startedAt)}`}>
              {`Before: ${time.name}, ${daysOf(time)}`}
            </li>
          ))}
        </ul>
      ) : null}
      {person.can.includes('set-team') ? <ChangeTeam person={person} onSet={setTold} /> : null}
    </section>
  );
}

function daysOf({ startedAt, endedAt }: Person['teamTimes'][number]): string {
  const until = endedAt === null ? '' : ` to ${shortDayOfMoment(endedAt)}`;
  return `${shortDayOfMoment(startedAt)}${until}`;
}

function ChangeTeam({ person, onSet }: { person: Person; onSet: (told: string) => void }) {
  const now = person.team?.id ?? noTeam;
  const [choice, setChoice] = useState('');
  const { open, place, show, hide } = useReveal('teamId', false);
  const options = [...person.teamsToChoose, { id: noTeam, name: 'No team' }].filter(
    ({ id }) => id !== now,
  );
  const missing = () => (choice === '' ? [{ field: 'teamId', message: 'Choose a team' }] : []);
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const set = useMutation(
    api.access.setTeam.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async () => {
        tried.clear();
        setChoice('');
        hide();
        onSet('Team: changed');
        await queries.invalidateQueries(api.access.pathFilter());
      },
    }),
  );
  const send = () => {
    if (choice === '') tried.refuse(missing());
    else set.mutate({ id: person.id, teamId: choice === noTeam ? null : choice });
  };
  if (options.length === 0) return null;
  if (!open) {
    return (
      <div ref={place}>
        <Button tone="side" onPress={show}>
          Change the team
        </Button>
      </div>
    );
  }
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <RadioGroup
        name="teamId"
        label="Which team?"
        hint={`Teams of ${person.agencyName}. What ${person.name} sees stays as it is.`}
        options={options.map(({ id, name }) => ({ value: id, label: name }))}
        value={choice}
        onChange={setChoice}
        problem={tried.at('teamId')}
      />
      <div className="row">
        <Button type="submit" busy={set.isPending ? 'Changing …' : null}>
          Change it
        </Button>
        <Button
          tone="quiet"
          onPress={() => {
            setChoice('');
            hide();
          }}
        >
          Leave it
        </Button>
      </div>
    </Form>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { Dialog } from '@waymark/ui/dialog';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import { type Answers, api } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';
import { shortDayOfMoment } from '../app/when.ts';
import { AddTeam } from './add-team.tsx';

type Team = Answers['access']['people']['teams'][number];

/** The teams of the area, those that have ended too, and the ways to name one and to end one. */
export function Teams({ teams, mayAdd }: { teams: readonly Team[]; mayAdd: boolean }) {
  const [told, setTold] = useState<string | null>(null);
  const [ending, setEnding] = useState<Team | null>(null);
  const tried = useAttempt();
  const queries = useQueryClient();
  const end = useMutation(
    api.access.endTeam.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async (_nothing, { id }) => {
        tried.clear();
        setTold(`${teams.find((team) => team.id === id)?.name ?? ''}: ended`);
        await queries.invalidateQueries(api.access.pathFilter());
      },
      onSettled: () => setEnding(null),
    }),
  );
  if (teams.length === 0 && !mayAdd) return null;
  return (
    <section className="stack" aria-labelledby="teams-title">
      <ErrorSummary title="Nothing was changed" problems={tried.problems} attempt={tried.attempt} />
      {told === null ? null : <Notice key={told} tone="done" title={told} appears="focused" />}
      <div className="pane pane-flush">
        <h2 id="teams-title" className="pane-title">
          Teams
        </h2>
        <DataTable
          caption="Teams of the area"
          columns={[...columns, standsColumn(setEnding)]}
          rows={teams}
          rowKey={({ id }) => id}
          empty={<p>No team has been named yet.</p>}
        />
      </div>
      {mayAdd ? <AddTeam onAdded={setTold} /> : null}
      <Dialog
        open={ending !== null}
        onClose={() => setEnding(null)}
        title={`Does ${ending?.name ?? 'this team'} end?`}
      >
        <p>
          Nobody comes into it any more, and whoever is in it is in no team. Who was in it stays
          written. What anybody sees stays as it is.
        </p>
        <div className="row">
          <Button
            busy={end.isPending ? 'Ending …' : null}
            onPress={() => ending && end.mutate({ id: ending.id })}
          >
            Yes, it ends now
          </Button>
          <Button tone="quiet" onPress={() => setEnding(null)}>
            No, it goes on
          </Button>
        </div>
      </Dialog>
    </section>
  );
}

const columns: Column<Team>[] = [
  { title: 'Team', cell: ({ name }) => name },
  { title: 'Agency', cell: ({ agencyName }) => agencyName },
  { title: 'People', cell: ({ size }) => size, figures: true },
];

const standsColumn = (onEnd: (team: Team) => void): Column<Team> => ({
  title: 'Stands',
  cell: (team) => (
    <span className="row">
      <span>
        {team.endedAt === null
          ? `Since ${shortDayOfMoment(team.startedAt)}`
          : `Ended ${shortDayOfMoment(team.endedAt)}`}
      </span>
      {team.mayEnd ? (
        <Button tone="quiet" label={`End ${team.name}`} onPress={() => onEnd(team)}>
          End
        </Button>
      ) : null}
    </span>
  ),
});

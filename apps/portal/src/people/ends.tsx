import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { staffRoleLabels } from '@waymark/domain/access';
import { Button } from '@waymark/ui/button';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import { type Answers, api } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';
import { dayInFull, momentInWords, today } from '../app/when.ts';

type End = Answers['access']['people']['ends'][number];

/** What one person asked to end and a second has to approve (ACC-25), with the way to approve it. */
export function Ends({ ends }: { ends: readonly End[] }) {
  const tried = useAttempt();
  const queries = useQueryClient();
  const [told, setTold] = useState<string | null>(null);
  const approve = useMutation(
    api.access.approveEnd.mutationOptions({
      onMutate: () => setTold(null),
      onError: (error) => tried.fail(error),
      onSuccess: (_nothing, { id }) => {
        tried.clear();
        const end = ends.find((one) => one.id === id);
        if (end) setTold(`${end.name}: ${whatEnds(end)}`);
      },
      onSettled: () => queries.invalidateQueries(api.access.pathFilter()),
    }),
  );
  const approving = approve.isPending ? approve.variables.id : null;
  if (ends.length === 0 && told === null) return null;
  return (
    <section className="pane pane-flush" aria-labelledby="ends-title">
      <div className="pane-title stack">
        <h2 id="ends-title">Waiting for a second person</h2>
        <p>
          Who looks after people, or after how others look, is not ended by one person alone.
          Approve what is right, and it is ended at once. If it is not, ring whoever asked: left
          alone, it lapses.
        </p>
        {told ? <Notice tone="done" title={told} appears="focused" /> : null}
        <ErrorSummary title="Not done" problems={tried.problems} attempt={tried.attempt} />
      </div>
      <DataTable
        caption="Posts and roles that somebody asked to end"
        columns={[...columns, actColumn(approving, (id) => approve.mutate({ id }))]}
        rows={ends}
        rowKey={({ id }) => id}
        empty={<p>Nothing more is waiting.</p>}
      />
    </section>
  );
}

function whatEnds({ role, until }: End): string {
  if (role === null || until === null) return 'leaves, out at once';
  const label = staffRoleLabels[role];
  return until < today() ? `${label}, ends at once` : `${label}, last day ${dayInFull(until)}`;
}

const columns: Column<End>[] = [
  {
    title: 'Who',
    cell: ({ actorId, name }) => (
      <Link to="/people/$personId" params={{ personId: actorId }}>
        {name}
      </Link>
    ),
  },
  { title: 'What', cell: whatEnds },
  { title: 'Asked by', cell: ({ askedByName }) => askedByName },
  { title: 'Approve by', cell: ({ approveBy }) => momentInWords(approveBy), figures: true },
];

const actColumn = (approving: string | null, approve: (id: string) => void): Column<End> => ({
  title: 'Stands',
  cell: ({ id, name, mayApprove }) =>
    mayApprove ? (
      <Button
        tone="side"
        label={`Approve: ${name}`}
        busy={approving === id ? 'Approving …' : null}
        onPress={() => approve(id)}
      >
        Approve
      </Button>
    ) : (
      'Somebody else approves it'
    ),
});

import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { resetHours } from '@waymark/domain/sign-in';
import { Button } from '@waymark/ui/button';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import { type Answers, api } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { momentInWords } from '../app/when.ts';
import { LostStepForm } from './lost-step-form.tsx';

type Waiting = Answers['secondFactorReset']['list'][number];

/** For administrators: somebody lost their phone. One asks, another approves, and they set up a new one. */
export function LostStepsPage() {
  const queries = useQueryClient();
  const { data: waiting } = useSuspenseQuery(api.secondFactorReset.list.queryOptions());
  const [told, setTold] = useState<string | null>(null);
  const tried = useAttempt();
  const approve = useMutation(
    api.secondFactorReset.approve.mutationOptions({
      onMutate: () => setTold(null),
      onError: (error) => tried.fail(error),
      onSuccess: () => {
        tried.clear();
        setTold('Taken off. They sign in with their password and set up a new one.');
      },
      onSettled: () => queries.invalidateQueries(api.secondFactorReset.pathFilter()),
    }),
  );
  const approving = approve.isPending ? approve.variables.id : null;
  return (
    <Page title="Lost phones">
      <p>
        {`Somebody who lost their phone and their recovery codes needs two administrators: one asks, another approves within ${resetHours} hours.`}
      </p>
      {told ? <Notice tone="done" title={told} appears="focused" /> : null}
      <ErrorSummary title="Not done" problems={tried.problems} attempt={tried.attempt} />
      <section className="pane pane-flush" aria-labelledby="waiting-title">
        <h2 id="waiting-title" className="pane-title">
          Waiting for a second administrator
        </h2>
        <DataTable
          caption="Waiting for a second administrator"
          columns={[...columns, actColumn(approving, (id) => approve.mutate({ id }))]}
          rows={waiting}
          rowKey={({ id }) => id}
          empty={<p>What one administrator asks for appears here for the others.</p>}
        />
      </section>
      <section className="pane" aria-labelledby="ask-title">
        <h2 id="ask-title">Ask for somebody</h2>
        <LostStepForm onAsked={setTold} />
      </section>
    </Page>
  );
}

const columns: readonly Column<Waiting>[] = [
  { title: 'Who', cell: ({ name }) => name },
  { title: 'How they were recognised', cell: ({ recognisedBy }) => recognisedBy },
  { title: 'Asked by', cell: ({ askedByName }) => askedByName },
  { title: 'Asked', cell: ({ askedAt }) => momentInWords(askedAt), figures: true },
];

const actColumn = (approving: string | null, approve: (id: string) => void): Column<Waiting> => ({
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
      'For another administrator'
    ),
});

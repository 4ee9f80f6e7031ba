import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { resetHours } from '@waymark/domain/sign-in';
import { Button } from '@waymark/ui/button';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import { type Answers, api } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { may } from '../app/may.ts';
import { useAttempt } from '../app/use-attempt.ts';
import { useMe } from '../app/use-me.ts';
import { momentInWords } from '../app/when.ts';
import { HandOver } from '../people/hand-over.tsx';
import { LostStepForm } from './lost-step-form.tsx';

type Waiting = Answers['secondFactorReset']['list'][number];

/** Somebody lost their phone or their password: an administrator asks, another person approves, and they choose new ones. */
export function LostStepsPage() {
  const queries = useQueryClient();
  const { data: waiting } = useSuspenseQuery(api.secondFactorReset.list.queryOptions());
  const { actor } = useMe();
  const [told, setTold] = useState<string | null>(null);
  const [given, setGiven] = useState<{ name: string; secret: string } | null>(null);
  const tried = useAttempt();
  const approve = useMutation(
    api.secondFactorReset.approve.mutationOptions({
      onMutate: () => {
        setTold(null);
        setGiven(null);
      },
      onError: (error) => tried.fail(error),
      onSuccess: ({ secret }, { id }) => {
        tried.clear();
        const name = waiting.find((one) => one.id === id)?.name ?? '';
        if (secret === null)
          setTold('Taken off. A link goes to them by e-mail, to choose a new password.');
        else setGiven({ name, secret });
      },
      onSettled: () => queries.invalidateQueries(api.secondFactorReset.pathFilter()),
    }),
  );
  const approving = approve.isPending ? approve.variables.id : null;
  return (
    <Page title="Lost phones">
      <p>
        {`Somebody who lost their password, or their phone and their recovery codes, needs two people: an administrator asks, and another, or the information governance lead, approves within ${resetHours} hours. They then choose a new password by a link, and set up a new second step.`}
      </p>
      {told ? <Notice tone="done" title={told} appears="focused" /> : null}
      {given ? <HandOver {...given} /> : null}
      <ErrorSummary title="Not done" problems={tried.problems} attempt={tried.attempt} />
      <section className="pane pane-flush" aria-labelledby="waiting-title">
        <h2 id="waiting-title" className="pane-title">
          Waiting for a second person
        </h2>
        <DataTable
          caption="Waiting for a second person"
          columns={[...columns, actColumn(approving, (id) => approve.mutate({ id }))]}
          rows={waiting}
          rowKey={({ id }) => id}
          empty={<p>What one administrator asks for appears here for the others.</p>}
        />
      </section>
      {may.askForResets(actor) ? (
        <section className="pane" aria-labelledby="ask-title">
          <h2 id="ask-title">Ask for somebody</h2>
          <LostStepForm onAsked={setTold} />
        </section>
      ) : null}
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
      'For somebody else'
    ),
});

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type CallBackVerb, defaultCallBackParameters } from '@waymark/domain/call-back';
import { Button } from '@waymark/ui/button';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import { type Answers, api } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';
import { momentInWords } from '../app/when.ts';
import { HandOnForm } from './hand-on-form.tsx';

type CallBack = Answers['callBack']['open'];

const enough = defaultCallBackParameters.triesBeforeGivingUp;

const done: Record<CallBackVerb, string> = {
  'note-try': 'Noted that nobody answered',
  answer: 'Answered',
  'give-up': 'Closed: could not be reached',
  'hand-on': 'Handed on to the front door',
  'open-again': 'Opened again: they wait to be rung',
};

/** What was done so far, and what can be done now. */
export function WhatCameOfIt({ callBack }: { callBack: CallBack }) {
  const tried = useAttempt();
  const queries = useQueryClient();
  const [told, setTold] = useState<string | null>(null);
  const move = useMutation(
    api.callBack.move.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async (_nothing, { verb }) => {
        tried.clear();
        setTold(done[verb]);
        await queries.invalidateQueries(api.callBack.pathFilter());
      },
    }),
  );
  const can = (verb: CallBackVerb) => callBack.actions.includes(verb);
  const act = (verb: CallBackVerb) => move.mutate({ id: callBack.id, verb });
  return (
    <div className="stack">
      <section className="pane">
        <h2>What came of it</h2>
        {told ? <Notice tone="done" title={told} appears="focused" /> : null}
        <ErrorSummary title="Not recorded" problems={tried.problems} attempt={tried.attempt} />
        <Tried callBack={callBack} />
        <NothingToDo callBack={callBack} />
        <div className="row" aria-busy={move.isPending}>
          {can('answer') ? <Button onPress={() => act('answer')}>We have talked</Button> : null}
          {can('note-try') ? (
            <Button tone="side" onPress={() => act('note-try')}>
              Nobody answered
            </Button>
          ) : null}
          {can('give-up') ? (
            <Button tone="quiet" onPress={() => act('give-up')}>
              Close it: could not be reached
            </Button>
          ) : null}
          {can('open-again') ? (
            <Button tone="side" onPress={() => act('open-again')}>
              Undo: open it again
            </Button>
          ) : null}
        </div>
      </section>
      {can('hand-on') ? (
        <HandOnForm
          busy={move.isPending}
          onHandOn={(handOnReason) =>
            move.mutate({ id: callBack.id, verb: 'hand-on', handOnReason })
          }
        />
      ) : null}
      <section className="pane">
        <h2>Is it more than a chat?</h2>
        <p>
          What they tell you does not belong here: this is deleted. A worry about a child is a
          contact. In danger, 999.
        </p>
        <p>
          <Link to="/contacts/new/$step" params={{ step: 'danger' }}>
            Record a contact
          </Link>
        </p>
      </section>
    </div>
  );
}

function Tried({ callBack: { tries, triedAt, state } }: { callBack: CallBack }) {
  if (triedAt === null) return null;
  const left = enough - tries;
  return (
    <p className="figures">
      Tried {tries} {tries === 1 ? 'time' : 'times'}, last {momentInWords(triedAt)}.
      {state === 'waiting' && left > 0 ? ` ${left} more before it can be closed.` : null}
    </p>
  );
}

function NothingToDo({ callBack: { state, actions } }: { callBack: CallBack }) {
  if (state !== 'waiting')
    return <p className="muted">There is no more to do. It is deleted by itself.</p>;
  return actions.length === 0 ? <p>The front door has it now, and was told.</p> : null;
}

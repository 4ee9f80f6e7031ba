import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from '@waymark/ui/button';
import type { ReactNode } from 'react';
import { useState } from 'react';

import { api, openedRecord } from '../../app/api.ts';
import { useDraft } from '../../app/draft/index.ts';
import { Form } from '../../app/form.tsx';
import { Page } from '../../app/page.tsx';
import { useAttempt } from '../../app/use-attempt.ts';
import { emptyDecision } from './draft.ts';
import { asksDutyTests, needsApproval, readTable } from './reading.ts';
import {
  AdviceFields,
  DecisionFields,
  DutyFields,
  NotSharedFields,
  RestsOnFields,
} from './record-fields.tsx';
import { TellsFields, WhatFields, WhenFields } from './share-fields.tsx';
import { TablePanel } from './table-panel.tsx';
import { fieldInForm, toInput } from './to-input.ts';
import { AgreementFields, JudgedFields, WorryFields } from './worry-fields.tsx';
import '../sharing.css';

/** To decide whether something is shared: the questions on one side, what the rules say to the answers on the other. */
export function DecidePage({ contactId }: { contactId: string }) {
  const { data: ledger } = useSuspenseQuery(
    api.sharing.ledger.queryOptions({ contactId }, openedRecord),
  );
  const [empty] = useState(emptyDecision);
  const draft = useDraft(`sharing.${contactId}`, empty);
  const answer = readTable(draft.value, ledger);
  const needs = needsApproval(draft.value, answer);
  const tried = useAttempt(() => toInput(contactId, draft.value, answer).problems);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const decide = useMutation(
    api.sharing.decide.mutationOptions({
      onError: (error) => tried.fail(error, fieldInForm),
      onSuccess: async ({ approval }) => {
        draft.drop();
        await queries.invalidateQueries(api.sharing.pathFilter());
        await navigate({
          to: '/contacts/$contactId/sharing',
          params: { contactId },
          state: { told: approval === 'first' ? 'asked-to-share' : 'decided-sharing' },
        });
      },
    }),
  );
  const send = () => {
    const { problems, input } = toInput(contactId, draft.value, answer);
    if (problems.length > 0) tried.refuse(problems);
    else decide.mutate(input);
  };
  const part = { draft: draft.value, change: draft.change, at: tried.at };
  const shares = draft.value.decision === 'share';
  return (
    <Page
      title="Decide whether to share"
      back={
        <Link to="/contacts/$contactId/sharing" params={{ contactId }}>
          What is shared
        </Link>
      }
      known={
        <span>
          {ledger.familyName} <span className="figures">{ledger.reference}</span>
        </span>
      }
    >
      <p>
        If somebody is in danger now, ring 999 first. Nothing here has to be written before that.
      </p>
      <div className="sides">
        <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
          <Section title="The worry">
            <WorryFields {...part} people={ledger.people} agencies={ledger.agencies} />
          </Section>
          <Section title="What they said">
            <AgreementFields {...part} people={ledger.people} />
          </Section>
          <Section title="What you judge">
            <JudgedFields {...part} />
          </Section>
          <Section title="Your decision">
            <DecisionFields {...part} />
            {shares ? <WhatFields {...part} /> : null}
            {shares ? <RestsOnFields {...part} /> : null}
            {draft.value.decision === 'not-share' ? <NotSharedFields {...part} /> : null}
          </Section>
          {shares && asksDutyTests(answer) ? (
            <Section title="The tests of the duty to share">
              <DutyFields {...part} />
            </Section>
          ) : null}
          <Section title="Advice">
            <AdviceFields {...part} />
          </Section>
          {shares ? (
            <Section title="Telling, approving, sharing">
              <TellsFields {...part} />
              <WhenFields {...part} needs={needs} hasApprover={ledger.hasApprover} />
            </Section>
          ) : null}
          <div>
            <Button type="submit" busy={decide.isPending ? 'Recording …' : null}>
              {needs && draft.value.waits === 'first' ? 'Ask for the approval' : 'Record it'}
            </Button>
          </div>
        </Form>
        <section className="pane side-follows" aria-labelledby="table-title">
          <h2 id="table-title">What the rules say</h2>
          <TablePanel answer={answer} />
        </section>
      </div>
    </Page>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="pane">
      <h2>{title}</h2>
      <div className="form">{children}</div>
    </section>
  );
}

import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { askerLabels, putsPacksTogether, requestStateLabels } from '@waymark/domain/rights';
import { Notice } from '@waymark/ui/notice';
import { SummaryList } from '@waymark/ui/summary-list';
import { Tag } from '@waymark/ui/tag';

import { api, openedRecord } from '../app/api.ts';
import { NotFoundPage } from '../app/failure-page.tsx';
import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { dayOfMoment, dayWithYear } from '../app/when.ts';
import { DueBy } from './due-by.tsx';
import { OpenPack } from './open-pack.tsx';
import { PutTogether } from './put-together.tsx';
import { type Request, requestTones } from './requests-page.tsx';
import { RevealReason } from './reveal-reason.tsx';
import './rights.css';

/** One request: how it stands, and what comes next: what is decided, what is reviewed, or the file. */
export function RequestPage({ requestId }: { requestId: string }) {
  const { actor } = useMe();
  const { data: requests } = useSuspenseQuery(
    api.rights.requests.queryOptions(undefined, openedRecord),
  );
  const request = requests.find(({ id }) => id === requestId);
  if (!request) return <NotFoundPage />;
  const { state, lastPack, clock } = request;
  const isOver = state === 'released' || state === 'closed';
  return (
    <Page
      title={request.personName}
      tabTitle="Request for own data"
      back={<Link to="/own-data">Requests for own data</Link>}
      known={
        <>
          <Tag tone={requestTones[state]}>{requestStateLabels[state]}</Tag>
          {isOver ? null : <span>Answer by</span>}
          <DueBy clock={clock} isOver={isOver} />
        </>
      }
    >
      {isOver ? null : <p>{clock.nextStep}</p>}
      {state === 'open' && lastPack?.review === 'returned' ? (
        <Notice tone="mark" title={`Sent back by ${lastPack.reviewedByName ?? 'somebody'}`}>
          <p className="told">{lastPack.reviewReason}</p>
        </Notice>
      ) : null}
      {state === 'closed' && request.closedAt !== null ? (
        <Notice tone="plain" title={`Closed on ${dayOfMoment(request.closedAt)}`}>
          <p className="told">{request.closedReason}</p>
        </Notice>
      ) : null}
      {state === 'open' && putsPacksTogether(actor) ? <PutTogether requestId={requestId} /> : null}
      {lastPack && state !== 'open' ? (
        <OpenPack key={lastPack.id} pack={lastPack} request={request} />
      ) : null}
      <About request={request} />
      {isOver || !putsPacksTogether(actor) ? null : <Close requestId={requestId} />}
    </Page>
  );
}

function About({ request }: { request: Request }) {
  const { asker, recognisedBy, receivedOn, registeredByName } = request;
  return (
    <section className="pane">
      <h2>The request</h2>
      <SummaryList
        rows={[
          { name: 'Who asks', value: askerLabels[asker] },
          { name: 'How that was made sure', value: recognisedBy },
          { name: 'Came in', value: dayWithYear(receivedOn) },
          { name: 'Written down by', value: registeredByName },
        ]}
      />
    </section>
  );
}

const closeWords = {
  open: 'Close it without a pack',
  send: 'Close the request',
  busy: 'Closing …',
  ask: 'Why does it end without a pack?',
  hint: 'As that they took it back, or why it is refused; and what they were told, with how to complain.',
};

function Close({ requestId }: { requestId: string }) {
  const queries = useQueryClient();
  const close = useMutation(
    api.rights.closeRequest.mutationOptions({
      onSuccess: () => queries.invalidateQueries(api.rights.requests.pathFilter()),
    }),
  );
  return (
    <section className="pane" aria-label="Close the request">
      <RevealReason
        name={`own-data.close.${requestId}`}
        words={closeWords}
        isSending={close.isPending}
        onSend={(reason) => close.mutateAsync({ id: requestId, reason })}
      />
    </section>
  );
}

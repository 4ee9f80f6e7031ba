import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  askerLabels,
  putsPacksTogether,
  type RequestState,
  requestStateLabels,
} from '@waymark/domain/rights';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { Notice } from '@waymark/ui/notice';
import { Tag, type TagTone } from '@waymark/ui/tag';
import { useState } from 'react';

import { type Answers, api, openedRecord } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { dayWithYear } from '../app/when.ts';
import { DueBy } from './due-by.tsx';
import { RegisterRequest } from './register-request.tsx';

/** A request for one's own data, as a list of the API gives it. */
export type Request = Answers['rights']['requests'][number];

/** What people ask to see of what is held of them: what waits first, and the way to write a new one down. */
export function RequestsPage() {
  const { actor } = useMe();
  const { data: requests } = useSuspenseQuery(
    api.rights.requests.queryOptions(undefined, openedRecord),
  );
  const [told, setTold] = useState<string | null>(null);
  return (
    <Page title="Requests for own data" known={<span>Each is answered within one month</span>}>
      {told === null ? null : <Notice tone="done" title={told} appears="focused" />}
      <div className="pane pane-flush">
        <DataTable
          caption="Requests, what waits first"
          columns={columns}
          rows={requests}
          rowKey={({ id }) => id}
          empty={<p>Nobody has asked for what is held of them.</p>}
        />
      </div>
      {putsPacksTogether(actor) ? (
        <section className="pane" aria-labelledby="register-title">
          <h2 id="register-title">Somebody asks for their data</h2>
          <RegisterRequest onRegistered={setTold} />
        </section>
      ) : null}
    </Page>
  );
}

/** Tones of states of a request. */
export const requestTones: Record<RequestState, TagTone> = {
  open: 'open',
  'in-review': 'going',
  released: 'done',
  closed: 'stopped',
};

const columns: readonly Column<Request>[] = [
  {
    title: 'About',
    cell: ({ id, personName }) => (
      <Link to="/own-data/$requestId" params={{ requestId: id }}>
        {personName}
      </Link>
    ),
  },
  { title: 'Who asks', cell: ({ asker }) => askerLabels[asker] },
  { title: 'Came in', cell: ({ receivedOn }) => dayWithYear(receivedOn), figures: true },
  {
    title: 'Stands',
    cell: ({ state }) => (
      <span>
        <Tag tone={requestTones[state]}>{requestStateLabels[state]}</Tag>
      </span>
    ),
  },
  {
    title: 'Answer by',
    cell: ({ clock, state }) => (
      <DueBy clock={clock} isOver={state === 'released' || state === 'closed'} />
    ),
  },
];

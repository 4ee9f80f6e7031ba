import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { callBackStateLabels } from '@waymark/domain/call-back';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { Tag } from '@waymark/ui/tag';

import { type Answers, api } from '../app/api.ts';
import { MoreRows } from '../app/more-rows.tsx';
import { Page } from '../app/page.tsx';
import { useFocusOnNewRows } from '../app/use-focus-on-new-rows.ts';
import { shortDay, shortDayOfMoment, today } from '../app/when.ts';
import { stateTones, timesInWords, wayInList } from './call-back-words.ts';

type CallBack = Answers['callBack']['list']['callBacks'][number];

/** Families who asked to be rung: those who wait, longest first, then those who were answered. */
export function CallBacksPage() {
  const parts = useSuspenseInfiniteQuery(
    api.callBack.list.infiniteQueryOptions({}, { getNextPageParam: ({ next }) => next }),
  );
  // One that was closed since the first part was fetched comes again among the closed ones.
  const byId = new Map(
    parts.data.pages.flatMap((page) => page.callBacks).map((row) => [row.id, row]),
  );
  const callBacks = [...byId.values()];
  const { waiting = 0, total = 0 } = parts.data.pages.at(-1) ?? {};
  const { list, before } = useFocusOnNewRows(callBacks.length);
  const showMore = () => {
    before();
    void parts.fetchNextPage();
  };
  return (
    <Page title="Call-backs" known={<span className="figures">{waiting} waiting to be rung</span>}>
      <div className="pane pane-flush" ref={list}>
        <DataTable
          caption="Families who asked to be rung"
          columns={columns}
          rows={callBacks}
          rowKey={(callBack) => callBack.id}
          empty={<Empty />}
        />
        <MoreRows shown={callBacks.length} total={total} parts={parts} onMore={showMore} />
      </div>
    </Page>
  );
}

function Empty() {
  return (
    <>
      <p>Nobody is waiting.</p>
      <p>Families who ask to be rung, on the families’ site, appear here until they are deleted.</p>
    </>
  );
}

const columns: Column<CallBack>[] = [
  {
    title: 'Name they gave',
    cell: (callBack) => (
      <Link to="/call-backs/$callBackId" params={{ callBackId: callBack.id }}>
        {callBack.name}
      </Link>
    ),
  },
  { title: 'Asked', cell: (callBack) => shortDayOfMoment(callBack.askedAt), figures: true },
  { title: 'Safe times', cell: (callBack) => timesInWords(callBack.times) },
  { title: 'How', cell: wayInList },
  { title: 'Hub', cell: (callBack) => callBack.hubName ?? 'Any hub' },
  { title: 'Ring by', cell: (callBack) => <RingBy callBack={callBack} />, figures: true },
  {
    title: 'Stands',
    cell: (callBack) => (
      <span>
        <Tag tone={stateTones[callBack.state]}>{standingOf(callBack)}</Tag>
      </span>
    ),
  },
];

function standingOf({ state, inbox, tries }: CallBack): string {
  if (state !== 'waiting') return callBackStateLabels[state];
  if (inbox === 'front-door') return 'With the front door';
  return tries > 0 ? `Waiting, tried ${tries}` : callBackStateLabels.waiting;
}

function RingBy({ callBack: { state, ringBy } }: { callBack: CallBack }) {
  if (state !== 'waiting' || today() <= ringBy) return shortDay(ringBy);
  return (
    <span>
      <Tag tone="stopped">{`${shortDay(ringBy)}, late`}</Tag>
    </span>
  );
}

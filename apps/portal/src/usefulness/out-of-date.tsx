import { useMutation, useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { outOfDateTopicLabels } from '@waymark/domain/usefulness';
import { Button } from '@waymark/ui/button';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Notice } from '@waymark/ui/notice';
import { Tag } from '@waymark/ui/tag';
import { useState } from 'react';

import { type Answers, api } from '../app/api.ts';
import { MoreRows } from '../app/more-rows.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useFocusOnNewRows } from '../app/use-focus-on-new-rows.ts';
import { shortDayOfMoment } from '../app/when.ts';

type Report = Answers['usefulness']['reports']['reports'][number];

/** What families say is out of date, open reports first, with the way to say that one is seen to. */
export function OutOfDate() {
  const parts = useSuspenseInfiniteQuery(
    api.usefulness.reports.infiniteQueryOptions({}, { getNextPageParam: ({ next }) => next }),
  );
  // One that was said again since the first part was fetched comes again, later.
  const byThing = new Map(
    parts.data.pages.flatMap((page) => page.reports).map((one) => [thingOf(one), one]),
  );
  const reports = [...byThing.values()];
  const { open = 0, total = 0 } = parts.data.pages.at(-1) ?? {};
  const { list, before } = useFocusOnNewRows(reports.length);
  const showMore = () => {
    before();
    void parts.fetchNextPage();
  };
  const [settled, setSettled] = useState<string | null>(null);
  const tried = useAttempt();
  const queries = useQueryClient();
  const settle = useMutation(
    api.usefulness.settle.mutationOptions({
      onError: (error) => {
        setSettled(null);
        tried.fail(error);
      },
      onSuccess: (_nothing, { id }) => {
        tried.clear();
        const report = reports.find((one) => one.id === id);
        setSettled(report ? aboutOf(report) : '');
      },
      // Also where somebody was faster: "Look at the list again" has to be a newer list.
      onSettled: () => queries.invalidateQueries(api.usefulness.pathFilter()),
    }),
  );
  return (
    <section className="stack" aria-labelledby="out-of-date-title">
      {settled === null ? null : (
        <Notice tone="done" title={`Seen to: ${settled}`} appears="focused" />
      )}
      <ErrorSummary title="Not recorded" problems={tried.problems} attempt={tried.attempt} />
      <div className="pane pane-flush" ref={list}>
        <h2 id="out-of-date-title" className="pane-title">
          Out of date in the directory
        </h2>
        <DataTable
          caption="What families say is out of date"
          columns={[...columns, standsColumn((report) => settle.mutate(seenOf(report)))]}
          rows={reports}
          rowKey={(report) => report.id}
          empty={<p>What families say is out of date, on the page of a service, appears here.</p>}
        />
        <MoreRows
          shown={reports.length}
          total={total}
          note={`${open} still open`}
          parts={parts}
          onMore={showMore}
        />
      </div>
    </section>
  );
}

const columns: Column<Report>[] = [
  { title: 'Service', cell: (report) => report.serviceName },
  { title: 'What', cell: (report) => outOfDateTopicLabels[report.topic] },
  { title: 'In their words', cell: (report) => <Words words={report.words} /> },
  { title: 'Times', cell: (report) => report.timesSaid, figures: true },
  { title: 'Last said', cell: (report) => shortDayOfMoment(report.reportedAt), figures: true },
];

function Words({ words }: { words: readonly string[] }) {
  if (words.length === 0) return 'Nothing more';
  if (words.length === 1) return words[0];
  return (
    <ul className="plain-list">
      {words.map((wording) => (
        <li key={wording}>{wording}</li>
      ))}
    </ul>
  );
}

const thingOf = ({ serviceId, topic, settledAt }: Report) =>
  `${serviceId} ${topic} ${settledAt ?? ''}`;

const aboutOf = ({ serviceName, topic }: Report) =>
  `${serviceName}: ${outOfDateTopicLabels[topic]}`;

// What came since the list was fetched, the editor has not seen.
const seenOf = ({ id, reportedAt }: Report) => ({ id, saidUntil: reportedAt });

const standsColumn = (onSettle: (report: Report) => void): Column<Report> => ({
  title: 'Stands',
  cell: (report) =>
    report.settledAt === null ? (
      <Button tone="side" label={`Seen to: ${aboutOf(report)}`} onPress={() => onSettle(report)}>
        Seen to
      </Button>
    ) : (
      <span>
        <Tag tone="done">{`Seen to ${shortDayOfMoment(report.settledAt)}`}</Tag>
      </span>
    ),
});

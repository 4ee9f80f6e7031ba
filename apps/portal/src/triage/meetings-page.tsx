import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DataTable } from '@waymark/ui/data-table';

import { TriageStopped } from '../agreement/triage-stopped.tsx';
import { type Answers, api } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { momentInWords, today } from '../app/when.ts';
import { splitMeetings } from './meeting-days.ts';

type Meeting = Answers['triage']['meetings'][number];

/** The coming meetings first, then those that were. */
export function MeetingsPage() {
  const { data: meetings } = useSuspenseQuery(api.triage.meetings.queryOptions());
  const { coming, held } = splitMeetings(meetings, today());
  return (
    <Page title="Meetings">
      <TriageStopped />
      <section className="stack stack-close" aria-labelledby="coming-title">
        <h2 id="coming-title">Today and coming up</h2>
        <div className="pane pane-flush">
          <MeetingTable
            caption="Coming meetings"
            meetings={coming}
            empty="The next meeting appears here as soon as one is due."
          />
        </div>
      </section>
      {held.length > 0 ? (
        <section className="stack stack-close" aria-labelledby="held-title">
          <h2 id="held-title">Held</h2>
          <div className="pane pane-flush">
            <MeetingTable caption="Meetings held" meetings={held} empty="" />
          </div>
        </section>
      ) : null}
    </Page>
  );
}

function MeetingTable(props: { caption: string; meetings: readonly Meeting[]; empty: string }) {
  return (
    <DataTable
      caption={props.caption}
      columns={[
        {
          title: 'When',
          cell: (meeting) => (
            <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
              {momentInWords(meeting.startsAt)}
            </Link>
          ),
        },
        { title: 'Meeting', cell: (meeting) => meeting.name },
        { title: 'Families', cell: (meeting) => meeting.itemCount, figures: true },
        {
          title: 'Decided',
          cell: (meeting) => `${meeting.decidedCount} of ${meeting.itemCount}`,
          figures: true,
        },
      ]}
      rows={props.meetings}
      rowKey={(meeting) => meeting.id}
      empty={<p>{props.empty}</p>}
    />
  );
}

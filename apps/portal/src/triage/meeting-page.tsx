import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { Notice } from '@waymark/ui/notice';
import { Tag } from '@waymark/ui/tag';

import { TriageStopped } from '../agreement/triage-stopped.tsx';
import { type Answers, api } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { momentInWords } from '../app/when.ts';
import { meetingOptions } from './meeting-options.ts';
import { shortOutcomes } from './outcome-words.ts';
import { UnseenItems } from './unseen/unseen-items.tsx';

type Meeting = Answers['triage']['meeting'];
type Item = Meeting['items'][number];

/** One meeting: how far it is, who has a seat, and its families in the order in which they were listed. */
export function MeetingPage({ meetingId }: { meetingId: string }) {
  const { data: meeting } = useSuspenseQuery(
    api.triage.meeting.queryOptions({ id: meetingId }, meetingOptions),
  );
  const decided = meeting.items.filter((item) => item.state === 'decided').length;
  return (
    <Page
      title={momentInWords(meeting.startsAt)}
      back={<Link to="/meetings">Meetings</Link>}
      known={
        <>
          <span>{meeting.name}</span>
          <span className="figures">
            {decided} of {meeting.items.length} decided
          </span>
        </>
      }
    >
      <TriageStopped />
      {meeting.unseen ? <UnseenItems {...meeting.unseen} /> : null}
      <div className="pane pane-flush">
        <DataTable
          caption="Families on the list"
          columns={columns(meeting.seats.filter(({ mayTakePart }) => mayTakePart).length)}
          rows={meeting.items}
          rowKey={(item) => item.id}
          empty={<Empty seats={meeting.seats} />}
        />
      </div>
      <Seats seats={meeting.seats} />
    </Page>
  );
}

function Empty({ seats }: { seats: Meeting['seats'] }) {
  const { actor } = useMe();
  const mine = seats.find(({ id }) => id === actor.agencyId);
  return mine && !mine.mayTakePart ? (
    <p>The list is not shown to your agency while it may not take part.</p>
  ) : (
    <p>Nothing is on the list yet. Families appear here when the police put their contact on it.</p>
  );
}

/** Who has a seat, and of other agencies who may not take part and why, so that nobody waits for them. */
function Seats({ seats }: { seats: Meeting['seats'] }) {
  const { actor } = useMe();
  const stopped = seats.filter(({ id, mayTakePart }) => !mayTakePart && id !== actor.agencyId);
  return (
    <section className="pane" aria-labelledby="seats-title">
      <h2 id="seats-title">Agencies with a seat</h2>
      {stopped.length > 0 ? (
        <Notice tone="mark" title="Not everybody may take part">
          <ul className="plain-list">
            {stopped.map(({ id, because }) => (
              <li key={id}>{because.join(' ')}</li>
            ))}
          </ul>
          <p>
            <Link to="/agreements">See the agreements</Link>
          </p>
        </Notice>
      ) : null}
      <ul className="plain-list in-columns">
        {seats.map(({ id, name, mayTakePart }) => (
          <li key={id}>
            {name} {mayTakePart ? null : <Tag tone="stopped">May not take part</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const columns = (seats: number): Column<Item>[] => [
  {
    title: 'Family',
    cell: (item) => (
      <Link to="/items/$itemId" params={{ itemId: item.id }}>
        {item.familyName}
      </Link>
    ),
  },
  { title: 'Reference', cell: (item) => item.reference, figures: true },
  { title: 'Agencies in', cell: (item) => `${item.returnsIn} of ${seats}`, figures: true },
  {
    title: 'Your agency',
    cell: (item) => (
      <span>
        {item.mineIsIn ? <Tag tone="done">Has answered</Tag> : <Tag tone="open">Not yet</Tag>}
      </span>
    ),
  },
  {
    title: 'Outcome',
    cell: (item) => (
      <span>
        {item.outcome ? (
          <Tag tone="done">{shortOutcomes[item.outcome]}</Tag>
        ) : (
          <Tag tone="open">Not decided</Tag>
        )}
      </span>
    ),
  },
];

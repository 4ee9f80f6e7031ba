import { useSuspenseQuery } from '@tanstack/react-query';
import { formatDay } from '@waymark/domain/clock';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { Notice } from '@waymark/ui/notice';

import { type Answers, api } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { dayInFull, shortDay, today } from '../app/when.ts';
import { Ends } from './ends.tsx';
import { Invitations } from './invitations.tsx';
import { InviteForm } from './invite-form.tsx';
import { Teams } from './teams.tsx';
import { jobColumn, nameColumn, type Person, WhoIsHere } from './who-is-here.tsx';

/** Before anything is typed: an invitation would wait for somebody who is not there (ACC-23). */
function NobodyConfirms() {
  return (
    <Notice tone="mark" title="Nobody can confirm an invitation">
      <p>
        Somebody else confirms each one: another administrator, or the information governance lead.
        There is nobody yet. Ask whoever runs the server to add one: npm run waymark -- staff add
      </p>
    </Notice>
  );
}

/** The people of the area with what they are trusted with, for who looks after them. */
export function PeoplePage() {
  const { data } = useSuspenseQuery(api.access.people.queryOptions());
  const { people, invitations, teams, ends, review, mayInvite, somebodyConfirms } = data;
  const here = people.filter(({ leftOn }) => leftOn === null);
  const left = people.filter(({ leftOn }) => leftOn !== null);
  return (
    <Page title="People" known={<span className="figures">{here.length} people here</span>}>
      <LookedAfter until={data.lookedAfterUntil} />
      <ReviewNotice review={review} />
      <Ends ends={ends} />
      {mayInvite && !somebodyConfirms ? <NobodyConfirms /> : null}
      {mayInvite ? <InviteForm teams={teams} /> : null}
      {invitations.length > 0 ? (
        <Invitations invitations={invitations} mayWithdraw={mayInvite} />
      ) : null}
      <WhoIsHere people={here} teams={teams} />
      <Teams teams={teams} mayAdd={mayInvite} />
      {left.length > 0 ? (
        <section className="pane pane-flush" aria-labelledby="left-title">
          <h2 id="left-title" className="pane-title">
            Who has left
          </h2>
          <DataTable
            caption="People who have left"
            columns={leftColumns}
            rows={left}
            rowKey={({ id }) => id}
            empty={null}
          />
        </section>
      ) : null}
    </Page>
  );
}

/** Where the last administrator's role has a last day, while there is time (ACC-21). */
function LookedAfter({ until }: { until: Answers['access']['people']['lookedAfterUntil'] }) {
  if (until === null) return null;
  return (
    <Notice
      tone="mark"
      title={
        until < today()
          ? 'Nobody looks after people here'
          : `Nobody looks after people here after ${dayInFull(until)}`
      }
    >
      <p>
        No administrator’s role goes on from then. Before it, an administrator gives the role to
        somebody else, or invites somebody; afterwards only whoever runs the server can: npm run
        waymark -- staff add
      </p>
    </Notice>
  );
}

function ReviewNotice({ review }: { review: Answers['access']['people']['review'] }) {
  const { toDo, isOverdue, dueOn } = review;
  if (toDo === 0) return null;
  const count = toDo === 1 ? 'One person’s access is' : `${toDo} people’s access is`;
  return (
    <Notice
      tone={isOverdue ? 'mark' : 'plain'}
      title={isOverdue ? 'This quarter’s review is overdue' : 'This quarter’s review'}
    >
      <p>
        {count} still to be looked at. {isOverdue ? 'It was' : 'It is'} due by {formatDay(dueOn)}.
        Open each person, and keep, change or end what they have.
      </p>
    </Notice>
  );
}

const leftColumns: Column<Person>[] = [
  nameColumn,
  jobColumn,
  { title: 'Left', cell: ({ leftOn }) => (leftOn === null ? '' : shortDay(leftOn)), figures: true },
];

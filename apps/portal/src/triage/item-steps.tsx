import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { api } from '../app/api.ts';
import { meetingOptions } from './meeting-options.ts';

/** Where this item stands in the meeting, and the ways to the one before and the one after. */
export function ItemSteps(props: { meetingId: string; itemId: string; only?: 'next' }) {
  const { data: meeting } = useSuspenseQuery(
    api.triage.meeting.queryOptions({ id: props.meetingId }, meetingOptions),
  );
  const at = meeting.items.findIndex((item) => item.id === props.itemId);
  if (at < 0) return null;
  const nextId = meeting.items[at + 1]?.id;
  const next = <StepLink itemId={nextId} words="Next item" />;
  if (props.only === 'next') return nextId === undefined ? null : <p>{next}</p>;
  return (
    <nav className="row" aria-label="Items of the meeting">
      <span className="muted figures">
        {at + 1} of {meeting.items.length}
      </span>
      <StepLink itemId={meeting.items[at - 1]?.id} words="Previous item" />
      {next}
    </nav>
  );
}

function StepLink({ itemId, words }: { itemId: string | undefined; words: string }) {
  if (itemId === undefined) return null;
  return (
    <Link to="/items/$itemId" params={{ itemId }}>
      {words}
    </Link>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { api } from '../app/api.ts';
import { meetingOptions } from './meeting-options.ts';

/** Where this item stands in the meeting, and the ways to the one before and the one after. */
export function ItemSteps({ meetingId, itemId }: { meetingId: string; itemId: string }) {
  const { data: meeting } = useSuspenseQuery(
    api.triage.meeting.queryOptions({ id: meetingId }, meetingOptions),
  );
  const at = meeting.items.findIndex((item) => item.id === itemId);
  if (at < 0) return null;
  return (
    <nav className="row" aria-label="Items of the meeting">
      <span className="muted figures">
        {at + 1} of {meeting.items.length}
      </span>
      <StepLink itemId={meeting.items[at - 1]?.id} words="Previous item" />
      <StepLink itemId={meeting.items[at + 1]?.id} words="Next item" />
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

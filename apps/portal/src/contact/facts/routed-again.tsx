import {
  routeTitles,
  type TriageFacts,
  type TriageRoute,
  type TriageRouteOutcome,
} from '@waymark/domain/triage';
import { Notice } from '@waymark/ui/notice';

import type { AnswerName } from '../draft/index.ts';
import { answerRow } from './answer-row.ts';

/** What answering again came to: where the contact was, where it is now, and the answers that are new. */
export function RoutedAgain(props: {
  contact: { route: TriageRoute; facts: TriageFacts; screenedBy: string | null };
  before: TriageRouteOutcome;
  changed: readonly AnswerName[];
}) {
  const { contact, before, changed } = props;
  const now = contact.route.outcome;
  return (
    <Notice
      tone="done"
      title={now === before ? 'Answered again: it belongs where it did' : 'Routed again'}
      appears="spoken"
    >
      {now === before ? null : (
        <p>
          Before: {routeTitles[before]}. Now: {routeTitles[now]}.
        </p>
      )}
      <p>
        New:{' '}
        {changed
          .map((name) => answerRow(name, contact))
          .map(({ name, value }) => `${name}: ${value}`)
          .join('; ')}
        .
      </p>
    </Notice>
  );
}

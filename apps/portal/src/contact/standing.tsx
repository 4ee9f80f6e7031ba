import type { ContactState } from '@waymark/domain/contact';
import { isListable, type TriageOutcome, type TriageRouteOutcome } from '@waymark/domain/triage';
import { Tag } from '@waymark/ui/tag';

import { shortOutcomes } from '../triage/outcome-words.ts';

// Routes that ask something first: the contact is neither for the meeting nor past it.
const waiting: ReadonlySet<TriageRouteOutcome> = new Set([
  'return-to-screening',
  'check-first',
  'grade-first',
  'decide-threshold',
  'find-out-child',
]);

/** How far a contact has come, as a tag. */
export function Standing(props: {
  state: ContactState;
  routeOutcome: TriageRouteOutcome;
  outcome: TriageOutcome | null;
}) {
  const { state, routeOutcome, outcome } = props;
  if (state === 'outcome-recorded') {
    return <Tag tone="done">{outcome ? shortOutcomes[outcome] : 'Outcome recorded'}</Tag>;
  }
  if (state === 'listed') return <Tag tone="going">On a meeting’s list</Tag>;
  if (routeOutcome === '999') return <Tag tone="danger">999 and front door</Tag>;
  if (isListable(routeOutcome)) return <Tag tone="open">Not on a list yet</Tag>;
  if (routeOutcome === 'hold') return <Tag tone="open">Held</Tag>;
  if (waiting.has(routeOutcome)) return <Tag tone="open">Waits for an answer</Tag>;
  return <Tag tone="stopped">Not for the meeting</Tag>;
}

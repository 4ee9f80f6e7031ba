import type { Answers } from '../../app/api.ts';
import type { OutcomeDraft } from './outcome-draft.ts';

/** What pressing the button does, said before it is pressed. */
export function Effect(props: {
  draft: OutcomeDraft;
  item: Answers['triage']['item'];
  colleagues: Answers['access']['colleagues'];
}) {
  const { draft, item, colleagues } = props;
  if (draft.outcome === '') return null;
  const assignee = colleagues.find((one) => one.id === draft.assigneeId);
  const told = [
    `${item.contact.recordedByName}, who raised it`,
    ...(assignee ? [`${assignee.name}, who has the action`] : []),
    ...(draft.outcome === 'specialist' ? ['the front door'] : []),
  ];
  return (
    <p>
      {item.returns.length === 0 ? 'No agency has answered yet. ' : null}
      This closes the item for {item.contact.familyName} and tells{' '}
      {new Intl.ListFormat('en-GB').format(told)}. An outcome stands: it cannot be changed
      afterwards.
    </p>
  );
}

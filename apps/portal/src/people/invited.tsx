import { Notice } from '@waymark/ui/notice';

const confirming =
  'Another administrator, or the information governance lead, confirms the invitation first.';

/** Says that an invitation was made, and how its link comes to the person. */
export function Invited({ name, isSent }: { name: string; isSent: boolean }) {
  return (
    <Notice tone="done" title={`${name} is invited`} appears="focused">
      <p>
        {confirming}{' '}
        {isSent
          ? 'Then an e-mail with their link goes out.'
          : 'No e-mail is sent from here: whoever confirms it is shown the link, to hand over.'}
      </p>
    </Notice>
  );
}

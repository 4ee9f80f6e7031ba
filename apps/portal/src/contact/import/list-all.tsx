import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Notice } from '@waymark/ui/notice';

import { api } from '../../app/api.ts';
import { useAttempt } from '../../app/use-attempt.ts';
import { momentInWords } from '../../app/when.ts';
import { count } from './summary.ts';

/** Puts what can be listed of an import on the next meeting's list, all at once. */
export function ListAll({ contactIds }: { contactIds: readonly string[] }) {
  const tried = useAttempt();
  const queries = useQueryClient();
  const list = useMutation(
    api.contact.listForMeeting.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: () => queries.invalidateQueries(api.contact.pathFilter()),
    }),
  );
  if (list.data) {
    const { meeting, listed, refused } = list.data;
    return (
      <Notice
        tone={refused.length > 0 ? 'mark' : 'done'}
        title={`${count(listed.length, 'contact')} on the list for ${momentInWords(meeting.startsAt)}`}
        appears="focused"
      >
        {refused.map((one) => (
          <p key={one.id}>
            One was not listed. {one.why} {one.nextStep}
          </p>
        ))}
      </Notice>
    );
  }
  return (
    <div className="pane">
      <ErrorSummary title="Not put on the list" problems={tried.problems} attempt={tried.attempt} />
      <p>
        {count(contactIds.length, 'contact')} can go on the next meeting’s list. The agencies with a
        seat can then read them, and their representatives are told.
      </p>
      <div>
        <Button
          busy={list.isPending ? 'Putting them on the list …' : null}
          onPress={() => list.mutate({ contactIds: [...contactIds] })}
        >
          {`Put ${count(contactIds.length, 'contact')} on the next meeting’s list`}
        </Button>
      </div>
    </div>
  );
}

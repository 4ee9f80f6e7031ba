import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Notice } from '@waymark/ui/notice';

import { api } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';
import type { Person } from './person-page.tsx';

/** Says that somebody's access was looked at this quarter and stays as it is. */
export function KeepAccess({ person }: { person: Person }) {
  const tried = useAttempt();
  const queries = useQueryClient();
  const keep = useMutation(
    api.access.keepAccess.mutationOptions({
      onError: (error) => tried.fail(error),
      onSettled: () => queries.invalidateQueries(api.access.pathFilter()),
    }),
  );
  if (keep.isSuccess) {
    return <Notice tone="done" title="Looked at: kept as it is" appears="focused" />;
  }
  const isDue = person.review === 'due' || person.review === 'overdue';
  if (isDue && person.isMe) {
    return (
      <p>Somebody else looks at yours: an administrator, or the information governance lead.</p>
    );
  }
  if (!isDue || !person.can.includes('keep-access')) return null;
  return (
    <>
      <ErrorSummary title="Not recorded" problems={tried.problems} attempt={tried.attempt} />
      <p>
        Does {person.name} still do this job, and need every role below? Keep it as it is, or change
        or end what is not needed any more.
      </p>
      <div>
        <Button
          busy={keep.isPending ? 'Recording …' : null}
          onPress={() => keep.mutate({ id: person.id })}
        >
          Keep it as it is
        </Button>
      </div>
    </>
  );
}

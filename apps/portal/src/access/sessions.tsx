import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Notice } from '@waymark/ui/notice';
import { Waiting } from '@waymark/ui/waiting';

import { useAttempt } from '../app/use-attempt.ts';
import { momentInWords } from '../app/when.ts';
import { cameToNothing, NotKnown } from './not-known.tsx';
import { endSessions, listSessions, type OwnSession } from './session-list.ts';

const question = { queryKey: ['own-sessions'], queryFn: listSessions };

/** Every browser in which somebody is signed in, and the way to end what is not theirs any more. */
export function Sessions() {
  const queries = useQueryClient();
  const list = useQuery(question);
  const tried = useAttempt();
  const end = useMutation({
    mutationFn: endSessions,
    onSuccess: () => tried.clear(),
    onError: () =>
      tried.refuse([{ field: null, message: 'Waymark cannot be reached. Try again in a minute.' }]),
    onSettled: () => queries.invalidateQueries({ queryKey: question.queryKey }),
  });
  if (cameToNothing(list)) return <NotKnown question={list} />;
  if (list.data === undefined) return <Waiting what="Asking where you are signed in …" />;
  const ending = end.isPending ? whichOf(end.variables) : null;
  const others = list.data.filter(({ isThis }) => !isThis);
  return (
    <>
      <ErrorSummary title="Not ended" problems={tried.problems} attempt={tried.attempt} />
      {end.isSuccess ? <Notice tone="done" title="Ended" appears="focused" /> : null}
      <DataTable
        caption="Where you are signed in"
        columns={[...columns, actColumn(ending, (id) => end.mutate({ id }))]}
        rows={list.data}
        rowKey={({ id }) => id}
        empty={null}
      />
      {others.length > 0 ? (
        <div>
          <Button
            tone="side"
            busy={ending === 'others' ? 'Ending …' : null}
            onPress={() => end.mutate('others')}
          >
            End all the others
          </Button>
        </div>
      ) : null}
      <p className="muted">
        Something here that you do not know? End it, then change your password.
      </p>
    </>
  );
}

const columns: readonly Column<OwnSession>[] = [
  { title: 'Device', cell: ({ device, isThis }) => (isThis ? `${device} (this one)` : device) },
  { title: 'Last used', cell: ({ lastUsedAt }) => momentInWords(lastUsedAt), figures: true },
  { title: 'Signed in', cell: ({ startedAt }) => momentInWords(startedAt), figures: true },
];

const whichOf = (which: { id: string } | 'others') => (which === 'others' ? which : which.id);

const actColumn = (ending: string | null, end: (id: string) => void): Column<OwnSession> => ({
  title: 'End it',
  cell: ({ id, device, isThis }) =>
    isThis ? (
      '–'
    ) : (
      <Button
        tone="quiet"
        label={`End: ${device}`}
        busy={ending === id ? 'Ending …' : null}
        onPress={() => end(id)}
      >
        End
      </Button>
    ),
});

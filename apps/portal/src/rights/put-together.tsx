import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { decisionOrDefault } from '@waymark/domain/rights';
import { Button } from '@waymark/ui/button';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Notice } from '@waymark/ui/notice';

import { type Answers, api, openedRecord } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';
import { PackItem } from './pack-item.tsx';

/** A value that is held, for whoever decides whether it is given. */
export type Item = Answers['rights']['request']['items'][number];

/** Everything that is held of whoever asked, record by record: what is given, what waits to be read, and sending it on. */
export function PutTogether({ requestId }: { requestId: string }) {
  const { data } = useSuspenseQuery(
    api.rights.request.queryOptions({ id: requestId }, openedRecord),
  );
  const waiting = data.items.filter((item) => decisionOrDefault(item, item.decided) === null);
  const records = [...Map.groupBy(data.items, ({ source, rowId }) => `${source} ${rowId}`)];
  return (
    <>
      <Notice tone="plain" title="Read every word before it is given">
        <p>
          Facts about them are given unless you keep them back. Words wait until you have read them,
          as they may be about others. Other people’s records are not here, nor is anything that
          only some may read.
        </p>
      </Notice>
      {records.map(([key, items]) => (
        <article key={key} className="pane" aria-label={items[0]?.title ?? ''}>
          <h2>{items[0]?.title}</h2>
          {items.map((item) => (
            <PackItem key={item.column} requestId={requestId} item={item} />
          ))}
        </article>
      ))}
      <SendOn requestId={requestId} waiting={waiting.length} />
    </>
  );
}

function SendOn({ requestId, waiting }: { requestId: string; waiting: number }) {
  const tried = useAttempt();
  const queries = useQueryClient();
  const send = useMutation(
    api.rights.putTogether.mutationOptions({
      onError: (error) => tried.fail(error, () => 'items'),
      onSuccess: () => queries.invalidateQueries(api.rights.requests.pathFilter()),
    }),
  );
  return (
    <section className="pane" aria-labelledby="send-title">
      <h2 id="send-title">Send it to be reviewed</h2>
      <p>
        {waiting === 0
          ? 'Everything is decided. Somebody else reviews it before it is given.'
          : `${waiting} to be read and decided first.`}
      </p>
      <ErrorSummary title="Not sent" problems={tried.problems} attempt={tried.attempt} />
      <div>
        <Button
          busy={send.isPending ? 'Putting together …' : null}
          onPress={() => send.mutate({ id: requestId })}
        >
          Put it together
        </Button>
      </div>
    </section>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { Notice } from '@waymark/ui/notice';
import { TextArea } from '@waymark/ui/text-area';
import { useState } from 'react';

import { type Answers, api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';

type Stuck = Answers['triage']['meeting']['toTakeOff'][number];

/** What is still on a list that the police may not work: by reference alone, each to be taken off. */
export function TakeOffUnseen({ items }: { items: readonly Stuck[] }) {
  const [told, setTold] = useState<string | null>(null);
  if (items.length === 0 && told === null) return null;
  return (
    <section className="pane" aria-labelledby="take-off-title">
      <h2 id="take-off-title">Still on the list</h2>
      {told === null ? null : <Notice tone="done" title={told} appears="focused" />}
      <p>
        Nothing can be decided here now, and nobody may stay waiting. Take each off the list:
        whoever raised it is told, and sends what cannot wait to the front door.
      </p>
      {items.map((item) => (
        <TakeOff
          key={item.id}
          item={item}
          onDone={() => setTold(`${item.reference}: off the list`)}
        />
      ))}
    </section>
  );
}

const emptyReason = { reason: '' };

function TakeOff({ item, onDone }: { item: Stuck; onDone: () => void }) {
  const field = `reason ${item.id}`;
  const draft = useDraft(`withdraw.${item.id}`, emptyReason);
  const { reason } = draft.value;
  const { open, place, show, hide } = useReveal(field, reason !== '');
  const missing = () =>
    reason.trim() === '' ? [{ field, message: 'Write why it is taken off the list' }] : [];
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const withdraw = useMutation(
    api.triage.withdraw.mutationOptions({
      onError: (error) => tried.fail(error, () => field),
      onSuccess: async () => {
        draft.drop();
        onDone();
        await queries.invalidateQueries(api.triage.pathFilter());
      },
    }),
  );
  const send = () => {
    if (missing().length > 0) tried.refuse(missing());
    else withdraw.mutate({ itemId: item.id, reason });
  };
  if (!open)
    return (
      <div className="row" ref={place}>
        <span className="figures">{item.reference}</span>
        <Button tone="side" label={`Take it off the list: ${item.reference}`} onPress={show}>
          Take it off the list
        </Button>
      </div>
    );
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <TextArea
        name={field}
        label={`Why is ${item.reference} taken off the list?`}
        hint="Whoever raised it reads this."
        limit={1000}
        rows={3}
        value={reason}
        onChange={(text) => draft.change({ reason: text })}
        problem={tried.at(field)}
      />
      <div className="row">
        <Button type="submit" busy={withdraw.isPending ? 'Taking it off …' : null}>
          Take it off the list
        </Button>
        <Button tone="quiet" onPress={hide}>
          Not now
        </Button>
      </div>
    </Form>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { TextArea } from '@waymark/ui/text-area';

import { api } from '../../app/api.ts';
import { useDraft } from '../../app/draft/index.ts';
import { Form } from '../../app/form.tsx';
import { useAttempt } from '../../app/use-attempt.ts';
import { useReveal } from '../../app/use-reveal.ts';
import type { UnseenItem } from './unseen-items.tsx';

const emptyReason = { reason: '' };

/** Takes an item off the list by its reference alone, with the reason for whoever raised it to read. */
export function TakeOffUnseen({ item, onDone }: { item: UnseenItem; onDone: () => void }) {
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
      <div ref={place}>
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

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@waymark/ui/button';
import { TextArea } from '@waymark/ui/text-area';

import { type Answers, api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';

const emptyReason = { reason: '' };
const field = 'withdraw.reason';

/** The chair takes an item off the list, with the reason for whoever raised it to read. */
export function WithdrawForm({ item }: { item: Answers['triage']['item'] }) {
  const draft = useDraft(`withdraw.${item.id}`, emptyReason);
  const { reason } = draft.value;
  const { open, place, show, hide } = useReveal(field, reason !== '');
  const missing = () =>
    reason.trim() === '' ? [{ field, message: 'Write why it is taken off the list' }] : [];
  const tried = useAttempt(missing);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const withdraw = useMutation(
    api.triage.withdraw.mutationOptions({
      onError: (error) => tried.fail(error, () => field),
      onSuccess: async () => {
        draft.drop();
        await navigate({ to: '/meetings/$meetingId', params: { meetingId: item.meeting.id } });
        await queries.invalidateQueries();
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
        <Button tone="quiet" onPress={show}>
          Take it off the list
        </Button>
      </div>
    );
  return (
    <section className="pane" aria-labelledby="withdraw-title">
      <h2 id="withdraw-title">Take it off the list</h2>
      <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
        <TextArea
          name={field}
          label="Why is it taken off the list?"
          hint={`${item.contact.recordedByName}, who raised it, reads this.`}
          limit={1000}
          rows={3}
          value={reason}
          onChange={(text) => draft.change({ reason: text })}
          problem={tried.at(field)}
        />
        <p>
          Agencies cannot read {item.contact.familyName} here any more, and{' '}
          {item.contact.recordedByName} is told. It can be put on a list again.
        </p>
        <div className="row">
          <Button type="submit" busy={withdraw.isPending ? 'Taking it off …' : null}>
            Take it off the list
          </Button>
          <Button tone="quiet" onPress={hide}>
            Leave it on
          </Button>
        </div>
      </Form>
    </section>
  );
}

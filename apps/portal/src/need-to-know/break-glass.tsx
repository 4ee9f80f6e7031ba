import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { defaultBreakGlassParameters } from '@waymark/domain/need-to-know';
import { Button } from '@waymark/ui/button';
import { TextArea } from '@waymark/ui/text-area';
import { TextField } from '@waymark/ui/text-field';

import { api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';

type Draft = { reference: string; reason: string };
const emptyDraft: Draft = { reference: '', reason: '' };
const { hoursOpen, wordsOfReason } = defaultBreakGlassParameters;

/** To open, for a time, a family that is not one's work. It says first who will hear of it. */
export function BreakGlass() {
  const draft = useDraft('break-glass', emptyDraft);
  const { reference, reason } = draft.value;
  const missing = () => [
    ...(reference.trim() === '' ? [{ field: 'reference', message: 'Write a reference' }] : []),
    ...(reason.trim() === '' ? [{ field: 'reason', message: 'Write why you need it now' }] : []),
  ];
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const open = useMutation(
    api.needToKnow.breakGlass.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async ({ contactId }) => {
        tried.clear();
        draft.drop();
        await queries.invalidateQueries(api.contact.pathFilter());
        await navigate({ to: '/contacts/$contactId', params: { contactId } });
      },
    }),
  );
  const send = () => {
    if (missing().length > 0) tried.refuse(missing());
    else open.mutate({ reference, reason });
  };
  return (
    <section className="pane" aria-labelledby="break-title">
      <h2 id="break-title">Open a family that is not your work</h2>
      <p>
        Only when somebody needs you now and you cannot wait for whoever works with the family. If
        somebody is in danger, ring 999 first.
      </p>
      <ul>
        <li>{`It is open to you for ${hoursOpen} hours, to read. Then it closes by itself.`}</li>
        <li>Whoever works with the family is told at once, and reads why.</li>
        <li>An information governance lead looks into it.</li>
        <li>The family can read that it was opened.</li>
      </ul>
      <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
        <TextField
          name="reference"
          label="Reference of a contact"
          hint="As in WB-26-0012. The front door can give it to you."
          value={reference}
          onChange={(typed) => draft.change({ reference: typed })}
          width="middle"
          problem={tried.at('reference')}
        />
        <TextArea
          name="reason"
          label="Why do you need it now?"
          hint={`In ${wordsOfReason} words at least.`}
          limit={1000}
          rows={3}
          value={reason}
          onChange={(typed) => draft.change({ reason: typed })}
          problem={tried.at('reason')}
        />
        <div>
          <Button type="submit" busy={open.isPending ? 'Opening …' : null}>
            Break the glass
          </Button>
        </div>
      </Form>
    </section>
  );
}

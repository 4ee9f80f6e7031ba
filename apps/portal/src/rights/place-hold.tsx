import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { TextArea } from '@waymark/ui/text-area';
import { TextField } from '@waymark/ui/text-field';

import { api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';

const emptyDraft = { reference: '', reason: '' };

/** Holds a record by the reference of one of its contacts: nothing of it may go until somebody lifts the hold. */
export function PlaceHold({ onPlaced }: { onPlaced: (told: string) => void }) {
  const draft = useDraft('retention.hold', emptyDraft);
  const { reference, reason } = draft.value;
  const missing = () => [
    ...(reference.trim() === '' ? [{ field: 'reference', message: 'Write a reference' }] : []),
    ...(reason.trim() === '' ? [{ field: 'reason', message: 'Write why' }] : []),
  ];
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const place = useMutation(
    api.rights.placeHold.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async () => {
        tried.clear();
        draft.drop();
        onPlaced('On hold. Nothing of this record may go until somebody lifts it.');
        await queries.invalidateQueries(api.rights.retention.pathFilter());
      },
    }),
  );
  const send = () => {
    if (missing().length > 0) tried.refuse(missing());
    else place.mutate({ reference, reason });
  };
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <TextField
        name="reference"
        label="Reference of a contact"
        hint="As in WB-26-0012. All of the family’s record is held."
        value={reference}
        onChange={(text) => draft.change({ reference: text })}
        width="middle"
        problem={tried.at('reference')}
      />
      <TextArea
        name="reason"
        label="Why may nothing of it go?"
        hint="As a court case or an inquiry, and who says when it is over."
        limit={1000}
        rows={2}
        value={reason}
        onChange={(text) => draft.change({ reason: text })}
        problem={tried.at('reason')}
      />
      <div>
        <Button type="submit" busy={place.isPending ? 'Holding …' : null}>
          Hold it
        </Button>
      </div>
    </Form>
  );
}

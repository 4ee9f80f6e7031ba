import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { ComboBox } from '@waymark/ui/combo-box';
import { TextField } from '@waymark/ui/text-field';
import { useMemo } from 'react';

import { api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useMe } from '../app/use-me.ts';

const empty = { actorId: '', recognisedBy: '' };

/** Asks that somebody's second step be taken off. Nothing happens until another administrator approves. */
export function LostStepForm({ onAsked }: { onAsked: (told: string) => void }) {
  const { actor } = useMe();
  const queries = useQueryClient();
  const { data: colleagues } = useSuspenseQuery(api.access.colleagues.queryOptions());
  const options = useMemo(
    () =>
      colleagues
        .filter(({ id }) => id !== actor.id)
        .map(({ id, name, agencyName }) => ({ id, name, detail: agencyName })),
    [colleagues, actor.id],
  );
  const draft = useDraft('lost-step', empty);
  const { actorId, recognisedBy } = draft.value;
  const tried = useAttempt();
  const ask = useMutation(
    api.secondFactorReset.ask.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async () => {
        tried.clear();
        draft.drop();
        onAsked(
          'Asked. Another administrator, or the information governance lead, has to approve it.',
        );
        await queries.invalidateQueries(api.secondFactorReset.pathFilter());
      },
    }),
  );
  const send = () => {
    const problems = [
      ...(actorId === '' ? [{ field: 'actorId', message: 'Choose who it is' }] : []),
      ...(recognisedBy.trim() === ''
        ? [{ field: 'recognisedBy', message: 'Say how you made sure who it is' }]
        : []),
    ];
    if (problems.length > 0) tried.refuse(problems);
    else ask.mutate({ actorId, recognisedBy });
  };
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <ComboBox
        name="actorId"
        label="Who lost it"
        options={options}
        value={actorId}
        onChange={(chosen) => draft.change({ actorId: chosen })}
        problem={tried.at('actorId')}
      />
      <TextField
        name="recognisedBy"
        label="How you made sure who it is"
        hint="Such as: rang back on the number of their switchboard."
        value={recognisedBy}
        onChange={(text) => draft.change({ recognisedBy: text })}
        problem={tried.at('recognisedBy')}
      />
      <div>
        <Button type="submit" busy={ask.isPending ? 'Asking …' : null}>
          Ask for it
        </Button>
      </div>
    </Form>
  );
}

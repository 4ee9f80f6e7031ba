import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { ComboBox } from '@waymark/ui/combo-box';
import { useMemo, useState } from 'react';

import { api } from '../app/api.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';

/** Whoever wrote an entry lets one more person read it. Nobody is told: that is for them to do. */
export function NameReader({ id }: { id: string }) {
  const field = `reader.${id}`;
  const [actorId, setActorId] = useState('');
  const { open, place, show, hide } = useReveal(field, false);
  const colleagues = useQuery(api.access.colleagues.queryOptions(undefined, { enabled: open }));
  const options = useMemo(
    () =>
      (colleagues.data ?? []).map((each) => ({
        id: each.id,
        name: each.name,
        detail: `${each.jobTitle}, ${each.agencyName}`,
      })),
    [colleagues.data],
  );
  const missing = () => (actorId === '' ? [{ field, message: 'Choose who may read it' }] : []);
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const name = useMutation(
    api.needToKnow.nameReader.mutationOptions({
      onError: (error) => tried.fail(error, () => field),
      onSuccess: async () => {
        tried.clear();
        hide();
        setActorId('');
        await queries.invalidateQueries(api.needToKnow.openEntry.queryFilter({ id }));
      },
    }),
  );
  const send = () => {
    if (actorId === '') tried.refuse(missing());
    else name.mutate({ id, actorId });
  };
  if (!open) {
    return (
      <div ref={place}>
        <Button tone="quiet" onPress={show}>
          Let somebody else read it
        </Button>
      </div>
    );
  }
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <ComboBox
        name={field}
        label="Who may read it?"
        hint="They read it where they see the family. Tell them yourself: nothing is sent."
        options={options}
        value={actorId}
        onChange={setActorId}
        problem={tried.at(field)}
      />
      <div className="row">
        <Button type="submit" tone="side" busy={name.isPending ? 'Recording …' : null}>
          Let them read it
        </Button>
        <Button tone="quiet" onPress={hide}>
          Not now
        </Button>
      </div>
    </Form>
  );
}

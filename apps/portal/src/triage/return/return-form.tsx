import { useMutation, useQueryClient } from '@tanstack/react-query';
import { returnKindLabels, returnKinds } from '@waymark/domain/triage';
import { Button } from '@waymark/ui/button';
import { Notice } from '@waymark/ui/notice';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';
import { useState } from 'react';

import { api } from '../../app/api.ts';
import { useDraft } from '../../app/draft/index.ts';
import { Form } from '../../app/form.tsx';
import { useAttempt } from '../../app/use-attempt.ts';
import { useMe } from '../../app/use-me.ts';
import { emptyReturn, fieldOnForm, readReturn } from './return-draft.ts';

const kindOptions = returnKinds.map((value) => ({ value, label: returnKindLabels[value] }));

const problemsIn = (read: ReturnType<typeof readReturn>) =>
  read.ok
    ? []
    : read.problems.map(({ field, message }) => ({ field: fieldOnForm(field), message }));

/** What the person's own agency knows, for this meeting: one of four answers, none of them chosen beforehand. */
export function ReturnForm({ itemId, answered }: { itemId: string; answered: boolean }) {
  const { actor } = useMe();
  const { value, change, drop } = useDraft(`return.${itemId}`, emptyReturn);
  const tried = useAttempt(() => problemsIn(readReturn(value)));
  const [added, setAdded] = useState(false);
  const queries = useQueryClient();
  const add = useMutation(
    api.triage.addReturn.mutationOptions({
      onError: (error) => tried.fail(error, fieldOnForm),
      onSuccess: async () => {
        drop();
        tried.clear();
        setAdded(true);
        await queries.invalidateQueries(api.triage.pathFilter());
      },
    }),
  );
  const send = () => {
    const read = readReturn(value);
    setAdded(false);
    if (read.ok) add.mutate({ itemId, ...read.given });
    else tried.refuse(problemsIn(read));
  };
  return (
    <section className="pane" aria-labelledby="add-return-title">
      <h2 id="add-return-title">What {actor.agencyName} knows</h2>
      {added ? <Notice tone="done" title="Added to the meeting" appears="spoken" /> : null}
      {answered && !added ? (
        <p className="muted">
          Your agency has answered. Nothing is changed afterwards: add another answer to correct it.
        </p>
      ) : null}
      <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
        <RadioGroup
          name="return.kind"
          label="Is the family known to your agency?"
          options={kindOptions}
          value={value.kind}
          onChange={(kind) => change({ kind })}
          problem={tried.at('return.kind')}
        />
        {value.kind === 'known-shared' ? (
          <TextArea
            name="return.text"
            label="What you share"
            hint="Only what is relevant and proportionate for this meeting to know."
            limit={4000}
            value={value.text}
            onChange={(text) => change({ text })}
            problem={tried.at('return.text')}
          />
        ) : null}
        {value.kind === 'known-withheld' ? (
          <TextArea
            name="return.reason"
            label="Why it is not shared"
            hint="And who decided that. Leave out the information itself."
            limit={4000}
            value={value.reason}
            onChange={(reason) => change({ reason })}
            problem={tried.at('return.reason')}
          />
        ) : null}
        <p>The other agencies at this meeting can read it at once.</p>
        <div>
          <Button type="submit" busy={add.isPending ? 'Adding …' : null}>
            Add to the meeting
          </Button>
        </div>
      </Form>
    </section>
  );
}

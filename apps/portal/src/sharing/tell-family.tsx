import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { DateField, emptyDate, readDate } from '@waymark/ui/date-field';
import type { FormProblem } from '@waymark/ui/error-summary';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';
import { useState } from 'react';

import { type Answers, api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';
import { MomentField } from './moment-field.tsx';
import { momentOfToday, readMoment } from './typed-moment.ts';

type Entry = Answers['sharing']['mine']['unfinished'][number]['entry'];

const nothing = () => ({ told: '', at: momentOfToday(), reason: '', revisitOn: emptyDate });
type TellDraft = ReturnType<typeof nothing>;

/** To look again at telling a family: they are told now, or there is a reason and another day. */
export function TellFamily({ entry, onDone }: { entry: Entry; onDone: (told: string) => void }) {
  const [empty] = useState(nothing);
  const draft = useDraft(`tell.${entry.id}`, empty);
  const tried = useAttempt(() => readTold(draft.value).problems);
  const queries = useQueryClient();
  const field = `told-${entry.id}`;
  const { open, place, show, hide } = useReveal(field, draft.value.told !== '');
  const tell = useMutation(
    api.sharing.tell.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async () => {
        tried.clear();
        draft.drop();
        onDone('Recorded what the family is told');
        await queries.invalidateQueries(api.sharing.pathFilter());
      },
    }),
  );
  const send = () => {
    const { problems, told } = readTold(draft.value);
    if (problems.length > 0 || told === null) tried.refuse(problems);
    else tell.mutate({ disclosureId: entry.id, told });
  };
  if (!open)
    return (
      <div ref={place}>
        <Button
          tone="side"
          label={`Look again at telling the family: shared with ${entry.recipientName}`}
          onPress={show}
        >
          Look again at telling the family
        </Button>
      </div>
    );
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <RadioGroup
        name={field}
        label="Has the family been told?"
        options={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'Still not' },
        ]}
        value={draft.value.told === 'yes' || draft.value.told === 'no' ? draft.value.told : ''}
        onChange={(told) => draft.change({ told })}
        problem={tried.at('told')}
        inline
      />
      {draft.value.told === 'yes' ? (
        <MomentField
          name="told.at"
          label="When were they told?"
          value={draft.value.at}
          onChange={(at) => draft.change({ at })}
          problem={tried.at('told.at')}
        />
      ) : null}
      {draft.value.told === 'no' ? (
        <>
          <TextArea
            name="told.reason"
            label="Why are they still not told?"
            limit={4000}
            rows={2}
            value={draft.value.reason}
            onChange={(reason) => draft.change({ reason })}
            problem={tried.at('told.reason')}
          />
          <DateField
            name="told.revisitOn"
            label="On which day is that looked at again?"
            value={draft.value.revisitOn}
            onChange={(revisitOn) => draft.change({ revisitOn })}
            problem={tried.at('told.revisitOn')}
          />
        </>
      ) : null}
      <div className="row">
        <Button type="submit" busy={tell.isPending ? 'Recording …' : null}>
          Record it
        </Button>
        <Button tone="quiet" onPress={hide}>
          Not yet
        </Button>
      </div>
    </Form>
  );
}

function readTold({ told, at, reason, revisitOn }: TellDraft) {
  const problems: FormProblem[] = [];
  if (told === 'yes') {
    const moment = readMoment(at);
    if (moment !== null) return { problems, told: { told: 'yes' as const, at: moment } };
    problems.push({ field: 'told.at', message: 'Give the day and the time they were told' });
    return { problems, told: null };
  }
  if (told !== 'no') {
    problems.push({ field: 'told', message: 'Say whether they have been told' });
    return { problems, told: null };
  }
  const day = readDate(revisitOn, 'Day on which it is looked at again');
  if (reason.trim() === '')
    problems.push({ field: 'told.reason', message: 'Write why they are still not told' });
  if (!day.ok) problems.push({ field: 'told.revisitOn', message: day.message });
  if (problems.length > 0 || !day.ok) return { problems, told: null };
  return { problems, told: { told: 'no' as const, reason, revisitOn: day.date } };
}

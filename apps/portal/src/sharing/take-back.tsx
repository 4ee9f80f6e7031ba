import { useMutation, useQueryClient } from '@tanstack/react-query';
import { captureMethodLabels, captureMethods } from '@waymark/domain/sharing';
import { Button } from '@waymark/ui/button';
import { DateField, partsOfDate, readDate } from '@waymark/ui/date-field';
import type { FormProblem } from '@waymark/ui/error-summary';
import { RadioGroup } from '@waymark/ui/radio-group';
import { useState } from 'react';

import { api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';
import { today } from '../app/when.ts';
import type { Ledger } from './ledger-page.tsx';
import { nameOf, type LedgerPerson } from './person-name.ts';

type Answer = Ledger['answers'][number];

const nothing = () => ({ on: partsOfDate(today()), by: '', capture: '' });
type TakeBackDraft = ReturnType<typeof nothing>;

/** To record that an answer, or one line of it, was taken back; it says what follows before it is sent. */
export function TakeBack(props: {
  answer: Answer;
  line: Answer['lines'][number] | null;
  people: readonly LedgerPerson[];
  onDone: (told: string) => void;
}) {
  const { answer, line, people, onDone } = props;
  const [empty] = useState(nothing);
  const key = line?.id ?? answer.id;
  const draft = useDraft(`take-back.${key}`, empty);
  const tried = useAttempt(() => readTaken(draft.value).problems);
  const queries = useQueryClient();
  const { open, place, show, hide } = useReveal(`by-${key}`, draft.value.by !== '');
  const take = useMutation(
    api.sharing.takeBack.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async ({ says }) => {
        tried.clear();
        draft.drop();
        onDone(['Taken back.', ...says].join(' '));
        await queries.invalidateQueries(api.sharing.pathFilter());
      },
    }),
  );
  const send = () => {
    const { problems, taken } = readTaken(draft.value);
    if (taken === null) tried.refuse(problems);
    else take.mutate({ answerId: answer.id, lineId: line?.id ?? null, ...taken });
  };
  const what = line?.words ?? 'agreement to the service';
  if (!open)
    return (
      <div ref={place}>
        <Button tone="quiet" label={`They took it back: ${what}`} onPress={show}>
          They took it back
        </Button>
      </div>
    );
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      {line === null ? (
        <p>
          Whoever shared something by this agreement is asked to send no more, and to tell whoever
          received it. What was shared stays on record.
        </p>
      ) : null}
      <RadioGroup
        name={`by-${key}`}
        label="Who took it back?"
        options={people
          .filter(({ id }) => id === answer.personId || id === answer.givenBy)
          .map((person) => ({ value: person.id, label: nameOf(person) }))}
        value={draft.value.by}
        onChange={(by) => draft.change({ by })}
        problem={tried.at('by')}
      />
      <RadioGroup
        name="capture"
        label="How did they say it?"
        options={captureMethods.map((value) => ({ value, label: captureMethodLabels[value] }))}
        value={captureMethods.find((one) => one === draft.value.capture) ?? ''}
        onChange={(capture) => draft.change({ capture })}
        problem={tried.at('capture')}
      />
      <DateField
        name="on"
        label="On which day?"
        value={draft.value.on}
        onChange={(on) => draft.change({ on })}
        problem={tried.at('on')}
      />
      <div className="row">
        <Button type="submit" busy={take.isPending ? 'Recording …' : null}>
          Record that it was taken back
        </Button>
        <Button tone="quiet" onPress={hide}>
          Leave it
        </Button>
      </div>
    </Form>
  );
}

function readTaken({ on, by, capture }: TakeBackDraft) {
  const day = readDate(on, 'Day');
  const how = captureMethods.find((one) => one === capture);
  const problems: FormProblem[] = [
    ...(by === '' ? [{ field: 'by', message: 'Choose who took it back' }] : []),
    ...(how === undefined ? [{ field: 'capture', message: 'Choose how they said it' }] : []),
    ...(day.ok ? [] : [{ field: 'on', message: day.message }]),
  ];
  const taken =
    by === '' || how === undefined || !day.ok ? null : { on: day.date, by, capture: how };
  return { problems, taken };
}

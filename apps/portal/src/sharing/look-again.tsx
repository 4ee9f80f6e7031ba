import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type LookAgain as Look, lookAgainLabels, lookAgainProblem } from '@waymark/domain/sharing';
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
import { today } from '../app/when.ts';

type Entry = Pick<
  Answers['sharing']['mine']['unfinished'][number]['entry'],
  'id' | 'contactId' | 'recipientName'
>;
type LookDraft = { answer: Look['answer'] | ''; reason: string; lookAgainOn: typeof emptyDate };

const nothing = (): LookDraft => ({ answer: '', reason: '', lookAgainOn: emptyDate });
const options = [
  { value: 'stays' as const, label: lookAgainLabels.stays },
  { value: 'settled' as const, label: lookAgainLabels.settled },
];

/** To look again at a decision not to share: why it stays and until when, or why it is settled; or to decide anew. */
export function LookAgain({ entry, onDone }: { entry: Entry; onDone: (told: string) => void }) {
  const [empty] = useState(nothing);
  const draft = useDraft(`look-again.${entry.id}`, empty);
  const { answer, reason, lookAgainOn } = draft.value;
  // Before it is tried: what is missing is read while that is set up.
  const field = `answer-${entry.id}`;
  const tried = useAttempt(() => readLook(draft.value).problems);
  const queries = useQueryClient();
  const { open, place, show, hide } = useReveal(field, answer !== '' || reason !== '');
  const look = useMutation(
    api.sharing.lookAgain.mutationOptions({
      onError: (error) => tried.fail(error, (name) => name.replace('look.', '')),
      onSuccess: async () => {
        tried.clear();
        draft.drop();
        onDone('Recorded what came of it');
        await queries.invalidateQueries(api.sharing.pathFilter());
      },
    }),
  );
  const send = () => {
    const read = readLook(draft.value);
    if (read.look === null) tried.refuse(read.problems);
    else look.mutate({ disclosureId: entry.id, look: read.look });
  };
  if (!open) {
    return (
      <div ref={place}>
        <Button
          tone="side"
          label={`Look again at not sharing with ${entry.recipientName}`}
          onPress={show}
        >
          Look again
        </Button>
      </div>
    );
  }
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <p>
        Is it right to share it now?{' '}
        <Link to="/contacts/$contactId/sharing/new" params={{ contactId: entry.contactId }}>
          Decide about sharing
        </Link>
        , and this is done.
      </p>
      <RadioGroup
        name={field}
        label="If not: what of this decision?"
        options={options}
        value={answer}
        onChange={(chosen) => draft.change({ answer: chosen })}
        problem={tried.at(field)}
      />
      <TextArea
        name="reason"
        label="Why?"
        limit={4000}
        rows={2}
        value={reason}
        onChange={(typed) => draft.change({ reason: typed })}
        problem={tried.at('reason')}
      />
      {answer === 'stays' ? (
        <DateField
          name="lookAgainOn"
          label="On which day is it looked at again?"
          value={lookAgainOn}
          onChange={(typed) => draft.change({ lookAgainOn: typed })}
          problem={tried.at('lookAgainOn')}
        />
      ) : null}
      <div className="row">
        <Button type="submit" busy={look.isPending ? 'Recording …' : null}>
          Record it
        </Button>
        <Button tone="quiet" onPress={hide}>
          Not yet
        </Button>
      </div>
    </Form>
  );

  function readLook(typed: LookDraft): { problems: FormProblem[]; look: Look | null } {
    const problems: FormProblem[] = [];
    if (typed.answer === '') problems.push({ field, message: 'Say what comes of it' });
    if (typed.reason.trim() === '') problems.push({ field: 'reason', message: 'Write why' });
    if (typed.answer === 'settled' && problems.length === 0) {
      return { problems, look: { answer: 'settled', reason: typed.reason } };
    }
    if (typed.answer !== 'stays') return { problems, look: null };
    const day = readDate(typed.lookAgainOn, 'Day on which it is looked at again');
    if (!day.ok) {
      return {
        problems: [...problems, { field: 'lookAgainOn', message: day.message }],
        look: null,
      };
    }
    const read: Look = { answer: 'stays', reason: typed.reason, lookAgainOn: day.date };
    const wrong = lookAgainProblem(read, today());
    if (wrong !== null) problems.push({ field: 'lookAgainOn', message: wrong });
    return { problems, look: problems.length > 0 ? null : read };
  }
}

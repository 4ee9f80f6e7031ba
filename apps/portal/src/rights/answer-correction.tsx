import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type CorrectionAnswer,
  correctionAnswerLabels,
  correctionAnswers,
} from '@waymark/domain/rights';
import { Button } from '@waymark/ui/button';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';

import { api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';
import type { CorrectionRow } from './correction.tsx';

type Draft = { answer: CorrectionAnswer | ''; correction: string; reason: string };
const emptyDraft: Draft = { answer: '', correction: '', reason: '' };
const options = correctionAnswers.map((value) => ({
  value,
  label: correctionAnswerLabels[value],
}));

/** A person's answer to what somebody says is wrong: whether it was, what is right, and why. */
export function AnswerCorrection(props: {
  correction: CorrectionRow;
  onAnswered: (told: string) => void;
}) {
  const { id, reference } = props.correction;
  const fields = { answer: `answer ${id}`, correction: `correction ${id}`, reason: `reason ${id}` };
  const draft = useDraft(`correction.${id}`, emptyDraft);
  const { answer, correction, reason } = draft.value;
  const { open, place, show, hide } = useReveal(fields.answer, answer !== '' || reason !== '');
  const isChanged = answer === 'corrected' || answer === 'partly';
  const missing = () => [
    ...(answer === '' ? [{ field: fields.answer, message: 'Choose an answer' }] : []),
    ...(isChanged && correction.trim() === ''
      ? [{ field: fields.correction, message: 'Write what is right' }]
      : []),
    ...(reason.trim() === '' ? [{ field: fields.reason, message: 'Write why' }] : []),
  ];
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const send = useMutation(
    api.rights.answerCorrection.mutationOptions({
      onError: (error) => tried.fail(error, (field) => `${field} ${id}`),
      onSuccess: async () => {
        tried.clear();
        draft.drop();
        props.onAnswered('Answered. It stands beside the record; tell the family.');
        await queries.invalidateQueries(api.rights.corrections.pathFilter());
      },
    }),
  );
  const submit = () => {
    if (answer === '' || missing().length > 0) return tried.refuse(missing());
    send.mutate({ id, answer, correction: isChanged ? correction : '', reason });
  };
  if (!open)
    return (
      <div ref={place}>
        <Button tone="side" label={`Answer: ${reference ?? ''}`} onPress={show}>
          Answer
        </Button>
      </div>
    );
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={submit}>
      <RadioGroup
        name={fields.answer}
        label="Was it wrong?"
        options={options}
        value={answer}
        onChange={(chosen) => draft.change({ answer: chosen })}
        problem={tried.at(fields.answer)}
      />
      {isChanged ? (
        <TextArea
          name={fields.correction}
          label="What is right?"
          hint="Stands beside the record for whoever opens it."
          limit={2000}
          rows={3}
          value={correction}
          onChange={(text) => draft.change({ correction: text })}
          problem={tried.at(fields.correction)}
        />
      ) : null}
      <TextArea
        name={fields.reason}
        label="Why?"
        hint="For the family to read: plainly, and without blame."
        limit={2000}
        rows={3}
        value={reason}
        onChange={(text) => draft.change({ reason: text })}
        problem={tried.at(fields.reason)}
      />
      <div className="row">
        <Button type="submit" busy={send.isPending ? 'Recording …' : null}>
          Record the answer
        </Button>
        <Button tone="quiet" onPress={hide}>
          Not now
        </Button>
      </div>
    </Form>
  );
}

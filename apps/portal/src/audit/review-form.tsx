import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type ReviewAnswer,
  reviewAnswerHints,
  reviewAnswerLabels,
  reviewAnswers,
} from '@waymark/domain/audit';
import { Button } from '@waymark/ui/button';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';

import { api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';
import type { Look } from './unusual-look.tsx';

type Draft = { answer: ReviewAnswer | ''; reason: string };
const emptyDraft: Draft = { answer: '', reason: '' };
const options = reviewAnswers.map((value) => ({
  value,
  label: reviewAnswerLabels[value],
  hint: reviewAnswerHints[value],
}));

/** What an information governance lead found of one look, and how they know. Nothing is chosen for them. */
export function ReviewForm({
  look,
  onReviewed,
}: {
  look: Look;
  onReviewed: (said: string) => void;
}) {
  const fields = { answer: `answer ${look.key}`, reason: `reason ${look.key}` };
  const draft = useDraft(`review.${look.key}`, emptyDraft);
  const { answer, reason } = draft.value;
  const { open, place, show, hide } = useReveal(fields.answer, answer !== '' || reason !== '');
  const missing = () => [
    ...(answer === '' ? [{ field: fields.answer, message: 'Choose what you found' }] : []),
    ...(reason.trim() === '' ? [{ field: fields.reason, message: 'Write how you know' }] : []),
  ];
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const review = useMutation(
    api.audit.review.mutationOptions({
      onError: (error) => tried.fail(error, (field) => `${field} ${look.key}`),
      onSuccess: async (_nothing, { answer: found }) => {
        // First: an emptied form would stand there with its problems again, and take the focus.
        tried.clear();
        draft.drop();
        onReviewed(`${reviewAnswerLabels[found]}: ${look.name}, ${look.words}`);
        await queries.invalidateQueries(api.audit.unusual.pathFilter());
      },
    }),
  );
  const send = () => {
    if (answer === '' || missing().length > 0) tried.refuse(missing());
    else review.mutate({ key: look.key, answer, reason });
  };
  if (!open)
    return (
      <div ref={place}>
        <Button tone="side" label={`Review: ${look.name}, ${look.words}`} onPress={show}>
          Review
        </Button>
      </div>
    );
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <RadioGroup
        name={fields.answer}
        label="What did you find?"
        options={options}
        value={answer}
        onChange={(chosen) => draft.change({ answer: chosen })}
        problem={tried.at(fields.answer)}
      />
      <TextArea
        name={fields.reason}
        label="How do you know?"
        hint="Whom you asked and what they said. Leave out what stands in the family’s record."
        limit={1000}
        rows={3}
        value={reason}
        onChange={(text) => draft.change({ reason: text })}
        problem={tried.at(fields.reason)}
      />
      <div className="row">
        <Button type="submit" busy={review.isPending ? 'Recording …' : null}>
          Record what you found
        </Button>
        <Button tone="quiet" onPress={hide}>
          Not now
        </Button>
      </div>
    </Form>
  );
}

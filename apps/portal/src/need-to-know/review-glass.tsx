import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type GlassAnswer, glassAnswerLabels, glassAnswers } from '@waymark/domain/need-to-know';
import { Button } from '@waymark/ui/button';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';

import { api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';
import type { Glass } from './broken-glass-page.tsx';

type Draft = { answer: GlassAnswer | ''; finding: string };
const emptyDraft: Draft = { answer: '', finding: '' };
const options = glassAnswers.map((value) => ({ value, label: glassAnswerLabels[value] }));

/** What an information governance lead found of broken glass, and how they know. Nothing is chosen for them. */
export function ReviewGlass(props: { glass: Glass; onReviewed: (said: string) => void }) {
  const { glass, onReviewed } = props;
  const fields = { answer: `answer.${glass.id}`, finding: `finding.${glass.id}` };
  const draft = useDraft(`glass.${glass.id}`, emptyDraft);
  const { answer, finding } = draft.value;
  const { open, place, show, hide } = useReveal(fields.answer, answer !== '' || finding !== '');
  const missing = () => [
    ...(answer === '' ? [{ field: fields.answer, message: 'Choose what you found' }] : []),
    ...(finding.trim() === '' ? [{ field: fields.finding, message: 'Write how you know' }] : []),
  ];
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const review = useMutation(
    api.needToKnow.reviewGlass.mutationOptions({
      onError: (error) => tried.fail(error, (field) => `${field}.${glass.id}`),
      onSuccess: async (_nothing, { answer: found }) => {
        tried.clear();
        draft.drop();
        onReviewed(`${glassAnswerLabels[found]}: ${glass.name}, ${glass.reference}`);
        await queries.invalidateQueries(api.needToKnow.brokenGlass.queryFilter());
        await queries.invalidateQueries(api.needToKnow.glassToReview.queryFilter());
      },
    }),
  );
  const send = () => {
    if (answer === '' || missing().length > 0) tried.refuse(missing());
    else review.mutate({ id: glass.id, answer, finding });
  };
  if (!open) {
    return (
      <div ref={place}>
        <Button
          tone="side"
          label={`Look into it: ${glass.name}, ${glass.reference}`}
          onPress={show}
        >
          Look into it
        </Button>
      </div>
    );
  }
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
        name={fields.finding}
        label="How do you know?"
        hint="Whom you asked and what they said. Leave out what stands in the family’s record."
        limit={1000}
        rows={3}
        value={finding}
        onChange={(typed) => draft.change({ finding: typed })}
        problem={tried.at(fields.finding)}
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

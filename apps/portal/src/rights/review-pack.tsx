import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PackReview } from '@waymark/domain/rights';
import { Button } from '@waymark/ui/button';
import { CheckboxGroup } from '@waymark/ui/checkbox-group';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';

import { api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';

type Draft = { review: PackReview | ''; reason: string; asked: 'asked' | '' };
const emptyDraft: Draft = { review: '', reason: '', asked: '' };
const options = [
  { value: 'released', label: 'Release it' },
  { value: 'returned', label: 'Send it back' },
] as const;
const asking = [
  {
    value: 'asked',
    label: 'I asked the safeguarding lead whether anything in it may not be told',
    hint: 'Ask every time, whether you think that there is anything or not.',
  },
] as const;

/** Releases a pack or sends it back, by somebody other than who put it together. Nothing is chosen for them. */
export function ReviewPack({ packId }: { packId: string }) {
  const draft = useDraft(`own-data.review.${packId}`, emptyDraft);
  const { review, reason, asked } = draft.value;
  const missing = () => [
    ...(review === '' ? [{ field: 'review', message: 'Choose what is to become of it' }] : []),
    ...(review === 'released' && asked === ''
      ? [{ field: 'askedWhoKnows', message: 'Ask the safeguarding lead first' }]
      : []),
    ...(review === 'returned' && reason.trim() === ''
      ? [{ field: 'reason', message: 'Write what has to change' }]
      : []),
  ];
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const send = useMutation(
    api.rights.reviewPack.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async () => {
        tried.clear();
        draft.drop();
        await queries.invalidateQueries(api.rights.pathFilter());
      },
    }),
  );
  const submit = () => {
    if (review === '' || missing().length > 0) tried.refuse(missing());
    else send.mutate({ packId, review, reason, askedWhoKnows: asked === 'asked' });
  };
  return (
    <section className="pane" aria-labelledby="review-title">
      <h2 id="review-title">Your review</h2>
      <Form problems={tried.problems} attempt={tried.attempt} onSend={submit}>
        <RadioGroup
          name="review"
          label="What is to become of it?"
          options={options}
          value={review}
          onChange={(chosen) => draft.change({ review: chosen })}
          problem={tried.at('review')}
        />
        {review === 'released' ? (
          <CheckboxGroup
            name="askedWhoKnows"
            label="Before it is given"
            options={asking}
            value={asked === '' ? [] : [asked]}
            onChange={(ticked) => draft.change({ asked: ticked[0] ?? '' })}
            problem={tried.at('askedWhoKnows')}
          />
        ) : null}
        {review === 'returned' ? (
          <TextArea
            name="reason"
            label="What has to change?"
            hint="For whoever put it together."
            limit={1000}
            rows={3}
            value={reason}
            onChange={(text) => draft.change({ reason: text })}
            problem={tried.at('reason')}
          />
        ) : null}
        <div>
          <Button type="submit" busy={send.isPending ? 'Recording …' : null}>
            Record your review
          </Button>
        </div>
      </Form>
    </section>
  );
}

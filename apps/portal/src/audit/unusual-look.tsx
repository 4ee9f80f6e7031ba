import { type ReviewAnswer, reviewAnswerLabels } from '@waymark/domain/audit';
import { Tag, type TagTone } from '@waymark/ui/tag';

import type { Answers } from '../app/api.ts';
import { dayOfMoment, shortDay } from '../app/when.ts';
import { ReviewForm } from './review-form.tsx';

/** One unusual look, as the API gives it. */
export type Look = Answers['audit']['unusual']['looks'][number];

const tones: Record<ReviewAnswer, TagTone> = {
  justified: 'done',
  'follow-up': 'going',
  'not-justified': 'stopped',
};

/** One unusual look: who, what and when, what was found of it so far, and the way to say so. */
export function UnusualLook({
  look,
  onReviewed,
}: {
  look: Look;
  onReviewed: (said: string) => void;
}) {
  return (
    <article className="pane" aria-label={`${look.name}: ${look.words}`}>
      <div className="stack stack-close">
        <h3>{look.words}</h3>
        <p>{`${look.name}, ${look.jobTitle}, ${look.agencyName}`}</p>
        <p className="row muted figures">
          <span>{shortDay(look.day)}</span>
          {look.reference === null ? null : <span>{look.reference}</span>}
        </p>
      </div>
      {look.reviews.map((review) => (
        <div key={review.reviewedAt} className="stack stack-close">
          <span>
            <Tag tone={tones[review.answer]}>{reviewAnswerLabels[review.answer]}</Tag>
          </span>
          <p className="told">{review.reason}</p>
          <p className="muted">{`${review.reviewedByName}, ${dayOfMoment(review.reviewedAt)}`}</p>
        </div>
      ))}
      {look.isOpen ? <ReviewForm look={look} onReviewed={onReviewed} /> : null}
    </article>
  );
}

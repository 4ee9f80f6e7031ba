import { Link } from '@tanstack/react-router';
import {
  type CorrectionAnswer,
  correctionAnswerLabels,
  correctionAskerLabels,
} from '@waymark/domain/rights';
import { Tag, type TagTone } from '@waymark/ui/tag';

import type { Answers } from '../app/api.ts';
import { dayOfMoment, dayWithYear } from '../app/when.ts';
import { AnswerCorrection } from './answer-correction.tsx';
import { DueBy } from './due-by.tsx';

/** What somebody says is wrong, as the API gives it. */
export type CorrectionRow = Answers['rights']['corrections'][number];

const tones: Record<CorrectionAnswer, TagTone> = {
  corrected: 'done',
  partly: 'going',
  'not-changed': 'stopped',
};

/** One thing that is said to be wrong: what, what would be right, the answer, or the way to give it. */
export function Correction(props: {
  correction: CorrectionRow;
  onAnswered: (told: string) => void;
}) {
  const { correction } = props;
  const { reference, contactId, askedBy, wrong, right, receivedOn, clock, answer } = correction;
  const about = reference ?? 'A contact that you do not see';
  return (
    <article className="pane" aria-label={`${about}: said on ${dayWithYear(receivedOn)}`}>
      <p className="row muted figures">
        {reference === null ? (
          <span>{about}</span>
        ) : (
          <Link to="/contacts/$contactId" params={{ contactId }}>
            {reference}
          </Link>
        )}
        <span>{`Said on ${dayWithYear(receivedOn)}`}</span>
        {answer === null ? (
          <>
            <span>Answer by</span>
            <DueBy clock={clock} isOver={false} />
          </>
        ) : null}
      </p>
      <div className="stack stack-close">
        <p>{`${correctionAskerLabels[askedBy]} says that this is wrong:`}</p>
        <p className="told">{wrong}</p>
        <p>This would be right:</p>
        <p className="told">{right}</p>
      </div>
      {answer === null ? null : (
        <div className="stack stack-close">
          <span>
            <Tag tone={tones[answer]}>{correctionAnswerLabels[answer]}</Tag>
          </span>
          {correction.correction ? <p className="told">{correction.correction}</p> : null}
          <p className="told">{correction.reason}</p>
          <p className="muted">
            {`${correction.answeredByName ?? 'Somebody'}${correction.answeredAt ? `, ${dayOfMoment(correction.answeredAt)}` : ''}`}
          </p>
        </div>
      )}
      {correction.mayAnswer ? (
        <AnswerCorrection correction={correction} onAnswered={props.onAnswered} />
      ) : null}
    </article>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDay } from '@waymark/domain/clock';
import { type GlassAnswer, glassAnswerLabels } from '@waymark/domain/need-to-know';
import { Notice } from '@waymark/ui/notice';
import { Tag, type TagTone } from '@waymark/ui/tag';
import { useState } from 'react';

import { type Answers, api, openedRecord } from '../app/api.ts';
import { may } from '../app/may.ts';
import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { momentInWords } from '../app/when.ts';
import { BreakGlass } from './break-glass.tsx';
import { ReviewGlass } from './review-glass.tsx';

/** Glass that was broken, as the API gives it. */
export type Glass = Answers['needToKnow']['brokenGlass'][number];

/** To open a family that is not one's work; and what was opened so, for whom it concerns and for whoever looks into it. */
export function BrokenGlassPage() {
  const { actor } = useMe();
  const { data: glass } = useSuspenseQuery(
    api.needToKnow.brokenGlass.queryOptions(undefined, openedRecord),
  );
  const [told, setTold] = useState<string | null>(null);
  const waiting = glass.filter(({ mayReview }) => mayReview);
  const others = glass.filter(({ mayReview }) => !mayReview);
  return (
    <Page title="Broken glass">
      {told === null ? null : <Notice tone="done" title={told} appears="focused" />}
      {may.breakGlass(actor) ? <BreakGlass /> : null}
      {may.reviewGlass(actor) ? (
        <section className="stack" aria-labelledby="waiting-title">
          <h2 id="waiting-title">To look into</h2>
          {waiting.length === 0 ? <p>Nothing waits for you.</p> : null}
          {waiting.map((each) => (
            <GlassCard key={each.id} glass={each} onReviewed={setTold} />
          ))}
        </section>
      ) : null}
      <section className="stack" aria-labelledby="known-title">
        <h2 id="known-title">What was opened so</h2>
        {others.length === 0 ? (
          <p>You find here what you opened, and who opened a family that is your work.</p>
        ) : null}
        {others.map((each) => (
          <GlassCard key={each.id} glass={each} onReviewed={setTold} />
        ))}
      </section>
    </Page>
  );
}

const tones: Record<GlassAnswer, TagTone> = { justified: 'done', 'not-justified': 'stopped' };

function GlassCard({ glass, onReviewed }: { glass: Glass; onReviewed: (said: string) => void }) {
  const { name, jobTitle, agencyName, reference, contactId, answer } = glass;
  return (
    <article className="pane" aria-label={`${name}, ${reference}`}>
      <div className="stack stack-close">
        <h3>{glass.isMine ? `You, ${reference}` : `${name}, ${reference}`}</h3>
        <p className="muted">{`${jobTitle}, ${agencyName}`}</p>
        <p className="told">{glass.reason}</p>
        <p className="row muted figures">
          <span>{momentInWords(glass.brokenAt)}</span>
          <span>{`${glass.isOpen ? 'Open until' : 'Closed'} ${momentInWords(glass.endsAt)}`}</span>
        </p>
      </div>
      <p className="row">
        {answer === null ? (
          <Tag tone={glass.isOverdue ? 'stopped' : 'open'}>
            {`${glass.isOverdue ? 'Overdue: was' : 'To be'} looked into by ${formatDay(glass.reviewBy)}`}
          </Tag>
        ) : (
          <Tag tone={tones[answer]}>{glassAnswerLabels[answer]}</Tag>
        )}
      </p>
      {glass.finding === null ? null : (
        <div className="stack stack-close">
          <p className="told">{glass.finding}</p>
          <p className="muted">{glass.reviewedByName}</p>
        </div>
      )}
      {contactId === null ? null : (
        <p>
          <Link to="/contacts/$contactId" params={{ contactId }}>
            Open the contact
          </Link>
        </p>
      )}
      {glass.mayReview ? <ReviewGlass glass={glass} onReviewed={onReviewed} /> : null}
    </article>
  );
}

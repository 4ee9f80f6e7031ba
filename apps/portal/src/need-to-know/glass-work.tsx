import { useSuspenseQuery } from '@tanstack/react-query';
import { formatDay } from '@waymark/domain/clock';
import { Notice } from '@waymark/ui/notice';
import { Tag } from '@waymark/ui/tag';
import { useState } from 'react';

import { api } from '../app/api.ts';
import { momentInWords, today, workingDaysAway } from '../app/when.ts';
import type { Glass } from './broken-glass-page.tsx';
import { ReviewGlass } from './review-glass.tsx';

/** Broken glass that waits for an information governance lead, under “My work”; nothing where nothing waits. */
export function GlassWork() {
  const { data: waiting } = useSuspenseQuery(api.needToKnow.glassToReview.queryOptions());
  const [told, setTold] = useState<string | null>(null);
  if (waiting.length === 0 && told === null) return null;
  return (
    <section className="stack stack-close" aria-labelledby="glass-title">
      <h2 id="glass-title">Broken glass</h2>
      {told === null ? null : <Notice key={told} tone="done" title={told} appears="focused" />}
      <ul className="work-list">
        {waiting.map((glass) => (
          <GlassItem key={glass.id} glass={glass} onReviewed={setTold} />
        ))}
      </ul>
    </section>
  );
}

function GlassItem({ glass, onReviewed }: { glass: Glass; onReviewed: (told: string) => void }) {
  const { name, jobTitle, agencyName, reference, reviewBy } = glass;
  const away = workingDaysAway(reviewBy, today());
  return (
    <li className="pane work-item">
      <div className="work-item-what">
        <h3>{`To look into: ${name}, ${reference}`}</h3>
        <p className="told">{glass.reason}</p>
        <p className="muted">{`${jobTitle}, ${agencyName}, ${momentInWords(glass.brokenAt)}`}</p>
      </div>
      <div className="work-item-when">
        <p className="work-item-due">{`By ${formatDay(reviewBy)}`}</p>
        <p className="figures">
          {away.late ? (
            <Tag tone="stopped">{away.words}</Tag>
          ) : (
            <span className="muted">{away.words}</span>
          )}
        </p>
      </div>
      <ReviewGlass glass={glass} onReviewed={onReviewed} />
    </li>
  );
}

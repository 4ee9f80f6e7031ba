import { useSuspenseQuery } from '@tanstack/react-query';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import { api, openedRecord } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { AskCorrection } from './ask-correction.tsx';
import { Correction } from './correction.tsx';

/** What families say is wrong in their records: what waits for an answer, the answers, and the way to write one down. */
export function CorrectionsPage() {
  const { data: corrections } = useSuspenseQuery(
    api.rights.corrections.queryOptions({}, openedRecord),
  );
  const [told, setTold] = useState<string | null>(null);
  const waiting = corrections.filter(({ answer }) => answer === null);
  const answered = corrections.filter(({ answer }) => answer !== null);
  return (
    <Page
      title="Corrections"
      known={<span className="figures">{`${waiting.length} to be answered`}</span>}
    >
      {told === null ? null : <Notice tone="done" title={told} appears="focused" />}
      <p>
        A family may say that something in their record is wrong. Somebody of the agency that wrote
        it down answers within one month. What was written first stays; the answer stands beside it.
      </p>
      <section className="stack" aria-labelledby="waiting-title">
        <h2 id="waiting-title">To be answered</h2>
        {waiting.length === 0 ? <p>Nothing waits for an answer.</p> : null}
        {waiting.map((each) => (
          <Correction key={each.id} correction={each} onAnswered={setTold} />
        ))}
      </section>
      {answered.length === 0 ? null : (
        <section className="stack" aria-labelledby="answered-title">
          <h2 id="answered-title">Answered</h2>
          {answered.map((each) => (
            <Correction key={each.id} correction={each} onAnswered={setTold} />
          ))}
        </section>
      )}
      <section className="pane" aria-labelledby="ask-title">
        <h2 id="ask-title">Somebody says that something is wrong</h2>
        <AskCorrection onAsked={setTold} />
      </section>
    </Page>
  );
}

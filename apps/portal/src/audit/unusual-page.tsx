import { useSuspenseQuery } from '@tanstack/react-query';
import { addDays } from '@waymark/domain/clock';
import { Button } from '@waymark/ui/button';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import { api, openedRecord } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { shortDay, today } from '../app/when.ts';
import { UnusualLook } from './unusual-look.tsx';
import './audit.css';

/** Looks at families that are unusual, four weeks at a time: what waits for a review, then what was found. */
export function UnusualPage() {
  const [until, setUntil] = useState<string | null>(null);
  const { data } = useSuspenseQuery(api.audit.unusual.queryOptions({ until }, openedRecord));
  const [settled, setSettled] = useState<string | null>(null);
  const open = data.looks.filter((look) => look.isOpen);
  const reviewed = data.looks.filter((look) => !look.isOpen);
  const show = (day: string | null) => {
    setSettled(null);
    setUntil(day);
  };
  return (
    <Page
      title="Unusual looks"
      known={
        <>
          <span>{`${shortDay(data.from)} to ${shortDay(data.until)}`}</span>
          <span className="figures">{`${open.length} to look into`}</span>
        </>
      }
    >
      {settled === null ? null : <Notice tone="done" title={settled} appears="focused" />}
      <p>
        Unusual is not wrong. Most of these have a good reason; ask before you judge. Looks of your
        own are not here: another information governance lead sees those. This list is in the audit
        too.
      </p>
      <section className="stack" aria-labelledby="open-title">
        <h2 id="open-title">To look into</h2>
        {open.length === 0 ? <p>Nothing waits for you in these four weeks.</p> : null}
        {open.map((look) => (
          <UnusualLook key={look.key} look={look} onReviewed={setSettled} />
        ))}
      </section>
      {reviewed.length === 0 ? null : (
        <section className="stack" aria-labelledby="reviewed-title">
          <h2 id="reviewed-title">Looked into</h2>
          {reviewed.map((look) => (
            <UnusualLook key={look.key} look={look} onReviewed={setSettled} />
          ))}
        </section>
      )}
      <div className="row">
        <Button tone="side" onPress={() => show(addDays(data.from, -1))}>
          Earlier
        </Button>
        {data.until < today() ? (
          <Button tone="quiet" onPress={() => show(null)}>
            The last four weeks
          </Button>
        ) : null}
      </div>
    </Page>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { keepsRetention } from '@waymark/domain/retention';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import { type Answers, api, openedRecord } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { PlaceHold } from './place-hold.tsx';
import { RetainedRecord } from './retained-record.tsx';

/** A record for which retention asks a person something, as the API gives it. */
export type Retained = Answers['rights']['retention'][number];

/** Records whose time is over, of which a birth is missing, or that are held; and the way to hold one. */
export function RetentionPage() {
  const { actor } = useMe();
  const { data: records } = useSuspenseQuery(
    api.rights.retention.queryOptions(undefined, openedRecord),
  );
  const [told, setTold] = useState<string | null>(null);
  return (
    <Page
      title="How long records are kept"
      known={<span className="figures">{`${records.length} on the list`}</span>}
    >
      {told === null ? null : <Notice tone="done" title={told} appears="focused" />}
      <p>
        No record of a family goes by itself. When its time is over it stands here: one person says
        what becomes of it, and a second agrees before it may be destroyed. Destroying it is not
        done here.
      </p>
      {records.length === 0 ? <p>No record waits for you.</p> : null}
      {records.map((record) => (
        <RetainedRecord key={record.familyId} record={record} onDone={setTold} />
      ))}
      {keepsRetention(actor) ? (
        <section className="pane" aria-labelledby="hold-title">
          <h2 id="hold-title">Hold a record</h2>
          <PlaceHold onPlaced={setTold} />
        </section>
      ) : null}
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import { takesCorrections } from '@waymark/domain/rights';
import { useState } from 'react';
import { Notice } from '@waymark/ui/notice';

import { api, openedRecord } from '../app/api.ts';
import { useMe } from '../app/use-me.ts';
import { Correction } from './correction.tsx';

/** What is said to be wrong in one contact, with its answer, beside the contact itself (RTS-9); nothing where nothing is. */
export function CorrectionsBeside({ contactId }: { contactId: string }) {
  const { actor } = useMe();
  const [told, setTold] = useState<string | null>(null);
  const { data = [] } = useQuery(
    api.rights.corrections.queryOptions(
      { contactId },
      { ...openedRecord, enabled: takesCorrections(actor) },
    ),
  );
  if (data.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="corrections-title">
      <h2 id="corrections-title">Said to be wrong</h2>
      {told === null ? null : <Notice tone="done" title={told} appears="focused" />}
      {data.map((each) => (
        <Correction key={each.id} correction={each} onAnswered={setTold} />
      ))}
    </section>
  );
}

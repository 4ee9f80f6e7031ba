import { useQuery } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Waiting } from '@waymark/ui/waiting';
import { useState } from 'react';

import { api, openedRecord } from '../app/api.ts';
import { failureOf, problemsToShow } from '../app/failure.ts';
import { dayOfMoment } from '../app/when.ts';
import type { Request } from './requests-page.tsx';
import { ReviewPack } from './review-pack.tsx';

type Pack = NonNullable<Request['lastPack']>;

/** A pack as it was put together: opened on demand, as every look is in the audit; reviewed by another, or taken as a file. */
export function OpenPack({ pack, request }: { pack: Pack; request: Request }) {
  const [isOpen, setOpen] = useState(false);
  const opened = useQuery(
    api.rights.openPack.queryOptions({ id: pack.id }, { ...openedRecord, enabled: isOpen }),
  );
  return (
    <>
      <section className="pane" aria-labelledby="pack-title">
        <h2 id="pack-title">The pack</h2>
        <p>{`Put together by ${pack.madeByName}, ${dayOfMoment(pack.madeAt)}.`}</p>
        {pack.review === 'released' && pack.reviewedAt !== null ? (
          <p>{`Released by ${pack.reviewedByName ?? 'somebody'}, ${dayOfMoment(pack.reviewedAt)}.`}</p>
        ) : null}
        <ErrorSummary
          title="Not opened"
          problems={opened.error ? problemsToShow(failureOf(opened.error)) : []}
          attempt={opened.errorUpdateCount}
        />
        {isOpen ? null : (
          <div>
            <Button tone="side" onPress={() => setOpen(true)}>
              Open the pack
            </Button>
          </div>
        )}
        {opened.isFetching ? <Waiting what="Opening …" /> : null}
        {opened.data?.content.map(({ title, lines }, index) => (
          // Two records of a pack may say the very same; it never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className="stack stack-close">
            <h3>{title}</h3>
            {lines.map(({ label, value }) => (
              <p key={label} className="told">
                <strong>{label}:</strong> {value}
              </p>
            ))}
          </div>
        ))}
        {opened.data?.file ? <TakeFile file={opened.data.file} /> : null}
      </section>
      {request.mayReview && opened.data ? <ReviewPack packId={pack.id} /> : null}
      {request.state === 'in-review' && !request.mayReview ? (
        <p>A colleague reviews it: nobody reviews a pack that they put together.</p>
      ) : null}
    </>
  );
}

// The name of the file names nobody: it may stand in lists of downloads for a long time.
function TakeFile({ file }: { file: string }) {
  const take = () => {
    const address = URL.createObjectURL(new Blob([file], { type: 'text/plain;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'what-we-hold.txt';
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <div>
      <Button onPress={take}>Take it as a file</Button>
    </div>
  );
}

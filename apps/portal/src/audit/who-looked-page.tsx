import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { Button } from '@waymark/ui/button';
import { TextField } from '@waymark/ui/text-field';
import { Waiting } from '@waymark/ui/waiting';
import { useState } from 'react';

import { api, openedRecord } from '../app/api.ts';
import { failureOf, problemsToShow } from '../app/failure.ts';
import { Form } from '../app/form.tsx';
import { Page } from '../app/page.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { WhoLookedList } from './who-looked-list.tsx';
import './audit.css';

/** Who looked at a family, by the reference of one of its contacts: for the family to read, and who it was. */
export function WhoLookedPage() {
  const { state } = useLocation();
  const [typed, setTyped] = useState(state.reference ?? '');
  const [wanted, setWanted] = useState<string | null>(null);
  const missing = () =>
    typed.trim() === '' ? [{ field: 'reference', message: 'Write a reference' }] : [];
  const tried = useAttempt(missing);
  const looked = useQuery(
    api.audit.whoLooked.queryOptions(
      { reference: wanted ?? '' },
      { ...openedRecord, enabled: wanted !== null, retry: false },
    ),
  );
  const send = () => {
    if (missing().length > 0) return tried.refuse(missing());
    tried.clear();
    // Asked again for the same family is another look, and another entry.
    if (typed.trim() === wanted) void looked.refetch();
    else setWanted(typed.trim());
  };
  const refused = looked.error ? problemsToShow(failureOf(looked.error)) : [];
  return (
    <Page title="Who looked">
      <div className="screen-only stack">
        <p>
          Everybody who opened a family’s record or wrote in it, in words that the family can read.
          That you ask is in the audit, and in the family’s list.
        </p>
        <section className="pane" aria-label="Which family">
          <Form
            problems={[...tried.problems, ...refused]}
            attempt={tried.attempt + looked.errorUpdateCount}
            onSend={send}
          >
            <TextField
              name="reference"
              label="Reference of a contact"
              hint="As in WB-26-0012. All contacts of the same family are looked up with it."
              value={typed}
              onChange={setTyped}
              width="middle"
              problem={tried.at('reference')}
            />
            <div>
              <Button type="submit" busy={looked.isFetching ? 'Looking …' : null}>
                Show who looked
              </Button>
            </div>
          </Form>
        </section>
      </div>
      {looked.isFetching ? <Waiting what="Looking …" /> : null}
      {looked.data && !looked.isFetching ? <WhoLookedList answer={looked.data} /> : null}
    </Page>
  );
}

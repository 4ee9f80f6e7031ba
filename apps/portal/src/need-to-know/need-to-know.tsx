import { useSuspenseQuery } from '@tanstack/react-query';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import { type Answers, api, openedRecord } from '../app/api.ts';
import { KeptEntry } from './kept-entry.tsx';
import { SafeContact } from './safe-contact.tsx';
import { WriteEntry } from './write-entry.tsx';

/** What is kept back of a family and how its people may be reached, as the API gives it. */
export type NeedsToKnow = Answers['needToKnow']['ofContact'];

/** How each person of a contact's family may be reached, and what is kept back of it, as far as this person may know. */
export function NeedToKnow({ contactId }: { contactId: string }) {
  const { data: known } = useSuspenseQuery(
    api.needToKnow.ofContact.queryOptions({ contactId }, openedRecord),
  );
  return (
    <>
      {known.isOpenByGlass ? (
        <Notice tone="mark" title="You broke the glass to see this family">
          <p>It closes by itself. Whose work it is has been told, and somebody looks into it.</p>
        </Notice>
      ) : null}
      <section className="pane" aria-labelledby="reach-title">
        <h2 id="reach-title">How to reach them</h2>
        {known.people.map((person) => (
          <SafeContact
            key={person.id}
            contactId={contactId}
            person={person}
            maySet={known.availableActions.includes('set-safe-contact')}
          />
        ))}
      </section>
      <KeptBack contactId={contactId} known={known} />
    </>
  );
}

function KeptBack({ contactId, known }: { contactId: string; known: NeedsToKnow }) {
  const [told, setTold] = useState<string | null>(null);
  const mayWrite = known.availableActions.includes('write-entry');
  if (known.entries.length === 0 && !mayWrite) return null;
  return (
    <section className="pane" aria-labelledby="kept-title">
      <h2 id="kept-title">Kept back</h2>
      {told === null ? null : <Notice tone="done" title={told} appears="focused" />}
      {known.entries.length === 0 ? <p>There is nothing here for you to read.</p> : null}
      {known.entries.map((entry) => (
        <KeptEntry key={entry.id} entry={entry} people={known.people} />
      ))}
      {mayWrite ? (
        <WriteEntry
          contactId={contactId}
          people={known.people}
          onWritten={() => setTold('It is kept back')}
        />
      ) : null}
    </section>
  );
}

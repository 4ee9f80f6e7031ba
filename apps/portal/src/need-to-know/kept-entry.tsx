import { useQuery } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { Notice } from '@waymark/ui/notice';
import { Waiting } from '@waymark/ui/waiting';
import { useState } from 'react';

import { api, openedRecord } from '../app/api.ts';
import { failureOf } from '../app/failure.ts';
import { dayOfMoment } from '../app/when.ts';
import { NameReader } from './name-reader.tsx';
import type { NeedsToKnow } from './need-to-know.tsx';

type Entry = NeedsToKnow['entries'][number];
type People = NeedsToKnow['people'];

/** That something is kept back; its text only when somebody asks for it, because that is noted. */
export function KeptEntry({ entry, people }: { entry: Entry; people: People }) {
  const [asked, setAsked] = useState(false);
  return (
    <article className="stack stack-close" aria-label={entry.title}>
      <h3>{entry.title}</h3>
      <p className="muted">{`${entry.writtenByName}, ${entry.agencyName}, ${dayOfMoment(entry.writtenAt)}`}</p>
      {entry.mayRead ? null : <p>It is not yours to read. If you need it, ask them.</p>}
      {entry.mayRead && !asked ? (
        <div>
          <Button tone="side" label={`Read: ${entry.title}`} onPress={() => setAsked(true)}>
            Read
          </Button>
        </div>
      ) : null}
      {asked ? <EntryText id={entry.id} people={people} /> : null}
    </article>
  );
}

function EntryText({ id, people }: { id: string; people: People }) {
  const opened = useQuery(
    api.needToKnow.openEntry.queryOptions({ id }, { ...openedRecord, retry: false }),
  );
  if (opened.error) {
    const { message, nextStep } = failureOf(opened.error);
    return (
      <Notice tone="mark" title={message} appears="spoken">
        <p>{nextStep}</p>
      </Notice>
    );
  }
  if (!opened.data) return <Waiting what="Opening it …" />;
  const { text, why, personId, named, mayName } = opened.data;
  const about = people.find((person) => person.id === personId);
  return (
    <div className="stack stack-close">
      {about ? <p>{`About ${about.givenName} ${about.familyName}`}</p> : null}
      <p className="told">{text}</p>
      <p className="muted">{`Why only some may read it: ${why}`}</p>
      {named.length > 0 ? (
        <p className="muted">{`May read it too: ${named.map(({ name }) => name).join(', ')}`}</p>
      ) : null}
      {mayName ? <NameReader id={id} /> : null}
    </div>
  );
}

import { focusField } from '@waymark/ui/field';
import { Button } from '@waymark/ui/button';
import { Notice } from '@waymark/ui/notice';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import type { Answers } from '../../app/api.ts';
import { ReferUnseen } from './refer-unseen.tsx';
import { TakeOffUnseen } from './take-off-unseen.tsx';

type Unseen = NonNullable<Answers['triage']['meeting']['unseen']>;

/** An item of a list that the police may not work: its reference and nothing else. */
export type UnseenItem = Unseen['items'][number];

/** What is still on a list that the police may not work, each to be referred to social care or taken off. */
export function UnseenItems({ items, frontDoor }: Unseen) {
  const [told, setTold] = useState<string | null>(null);
  const [referring, setReferring] = useState<string | null>(null);
  if (items.length === 0 && told === null) return null;
  const done = (words: string) => {
    setReferring(null);
    setTold(words);
  };
  return (
    <section className="pane" aria-labelledby="unseen-title">
      <h2 id="unseen-title">Still on the list</h2>
      {told === null ? null : <Notice tone="done" title={told} appears="focused" />}
      <p>
        Nobody may stay waiting. A referral to children’s social care rests on the law and needs no
        agreement: make it by the reference, from what the police know. Take the others off the
        list: whoever raised them is told, and sends what cannot wait to the front door.
      </p>
      {items.map((item) => (
        <article key={item.id} className="stack stack-close">
          <h3 className="figures">{item.reference}</h3>
          <Acts
            item={item}
            frontDoor={frontDoor}
            isReferring={referring === item.id}
            setReferring={(isOpen) => setReferring(isOpen ? item.id : null)}
            onDone={done}
          />
        </article>
      ))}
    </section>
  );
}

type ActsProps = {
  item: UnseenItem;
  frontDoor: Unseen['frontDoor'];
  isReferring: boolean;
  setReferring: (isOpen: boolean) => void;
  onDone: (words: string) => void;
};

function Acts({ item, frontDoor, isReferring, setReferring, onDone }: ActsProps) {
  const place = useRef<HTMLDivElement>(null);
  const show = () => {
    flushSync(() => setReferring(true));
    focusField('legalBasis');
  };
  const hide = () => {
    flushSync(() => setReferring(false));
    place.current?.querySelector('button')?.focus();
  };
  if (isReferring)
    return (
      <ReferUnseen
        item={item}
        frontDoor={frontDoor}
        onStop={hide}
        onDone={() => onDone(`${item.reference}: referred to social care`)}
      />
    );
  return (
    <div className="row" ref={place}>
      <Button tone="side" label={`Refer to social care: ${item.reference}`} onPress={show}>
        Refer to social care
      </Button>
      <TakeOffUnseen item={item} onDone={() => onDone(`${item.reference}: off the list`)} />
    </div>
  );
}

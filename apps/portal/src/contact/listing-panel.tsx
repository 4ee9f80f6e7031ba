import { useMutation, useQueryClient } from '@tanstack/react-query';
import { checkListing } from '@waymark/domain/contact';
import { Link } from '@tanstack/react-router';
import { Button } from '@waymark/ui/button';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import { type Answers, api } from '../app/api.ts';
import { may } from '../app/may.ts';
import { useAttempt } from '../app/use-attempt.ts';
import { useMe } from '../app/use-me.ts';
import { momentInWords } from '../app/when.ts';

type Contact = Answers['contact']['open'];

/** Whether the contact can go on the next meeting's list: what that does and the button for it, or why it cannot. */
export function ListingPanel({ contact }: { contact: Contact }) {
  if (contact.state === 'outcome-recorded') return null;
  return (
    <section className="pane" aria-labelledby="listing-title">
      <h2 id="listing-title">The triage meeting</h2>
      {contact.withdrawn ? <TakenOff withdrawn={contact.withdrawn} /> : null}
      <Listing contact={contact} />
    </section>
  );
}

function TakenOff({ withdrawn }: { withdrawn: NonNullable<Contact['withdrawn']> }) {
  return (
    <Notice tone="mark" title="The chair took it off the list">
      <p className="told">{withdrawn.reason}</p>
      <p className="muted figures">
        {momentInWords(withdrawn.at)}. It was on the list of {withdrawn.meetingName},{' '}
        {momentInWords(withdrawn.meetingStartsAt)}.
      </p>
    </Notice>
  );
}

function Listing({ contact }: { contact: Contact }) {
  const [justListed, setJustListed] = useState(false);
  const { actor } = useMe();
  if (contact.item) return <OnTheList item={contact.item} justListed={justListed} />;
  if (contact.availableActions.includes('list-for-meeting'))
    return <PutOnList contact={contact} onListed={() => setJustListed(true)} />;
  const check = checkListing(contact.state, contact.route);
  if (!check.ok && actor.roles.includes('front-door-worker')) {
    return (
      <Notice tone="mark" title="It came to you, the front door">
        <p>
          It is not for the meeting. Whoever recorded it was told what stands under “Where it
          belongs”. Take it on in your own system; Waymark keeps no receipt yet.
        </p>
      </Notice>
    );
  }
  if (!check.ok) {
    return (
      <Notice tone="plain" title="It cannot go on a meeting’s list">
        <p>{contact.route.because.join(' ')}</p>
        <p>What to do instead stands under “Where it belongs”.</p>
      </Notice>
    );
  }
  return (
    <Notice tone="plain" title="The police put it on the list">
      <p>It can go on the next meeting’s list. A police decision maker does that.</p>
    </Notice>
  );
}

function OnTheList(props: { item: NonNullable<Contact['item']>; justListed: boolean }) {
  const { item, justListed } = props;
  const { actor } = useMe();
  return (
    <Notice
      tone="done"
      title={`On the list for ${momentInWords(item.startsAt)}`}
      {...(justListed ? { appears: 'focused' } : {})}
    >
      <p>
        {item.meetingName}. Agencies are adding what they know; you are told of the outcome here.
      </p>
      {may.seeMeetings(actor) ? (
        <p>
          <Link to="/items/$itemId" params={{ itemId: item.id }}>
            Open it on the meeting’s list
          </Link>
        </p>
      ) : null}
    </Notice>
  );
}

function PutOnList(props: { contact: Contact; onListed: () => void }) {
  const { contact, onListed } = props;
  const tried = useAttempt();
  const queries = useQueryClient();
  const list = useMutation(
    api.contact.listForMeeting.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async ({ refused }) => {
        const [no] = refused;
        if (no) tried.refuse([{ field: null, message: `${no.why} ${no.nextStep}` }]);
        else onListed();
        await queries.invalidateQueries(api.contact.pathFilter());
      },
    }),
  );
  const audience =
    contact.route.outcome === 'pit-stop-adult-partners'
      ? 'the agencies with a seat that work with adults'
      : 'every agency with a seat';
  return (
    <>
      <ErrorSummary title="Not put on the list" problems={tried.problems} attempt={tried.attempt} />
      <p>
        This lets {audience} read the contact, its people and its worry, and tells their
        representatives that it is there. The chair can take it off again until it is decided.
      </p>
      <div>
        <Button
          busy={list.isPending ? 'Putting it on the list …' : null}
          onPress={() => list.mutate({ contactIds: [contact.id] })}
        >
          Put on the next meeting’s list
        </Button>
      </div>
    </>
  );
}

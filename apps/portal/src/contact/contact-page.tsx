import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { mayReadWhoLooked } from '@waymark/domain/audit';
import { goesToFrontDoor, isListable } from '@waymark/domain/triage';
import { Button, buttonClass } from '@waymark/ui/button';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Notice } from '@waymark/ui/notice';

import { TriageStopped } from '../agreement/triage-stopped.tsx';
import { type Answers, api, openedRecord } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useMe } from '../app/use-me.ts';
import { momentInWords } from '../app/when.ts';
import { NeedToKnow } from '../need-to-know/need-to-know.tsx';
import { CorrectionsBeside } from '../rights/corrections-beside.tsx';
import { OutcomePanel } from '../triage/outcome-panel.tsx';
import { RoutePanel } from '../triage/route-panel.tsx';
import { RoutedAgain } from './facts/routed-again.tsx';
import { ListingPanel } from './listing-panel.tsx';
import { PeopleTable } from './people-table.tsx';
import { Standing } from './standing.tsx';
import { RoutingFacts, Story } from './story.tsx';

type Contact = Answers['contact']['open'];

/** One contact: what came of it first, then where it belongs, then what was told. */
export function ContactPage({ contactId }: { contactId: string }) {
  const { data: contact } = useSuspenseQuery(
    api.contact.open.queryOptions({ id: contactId }, openedRecord),
  );
  const { state } = useLocation();
  const routed = contact.state === 'routed';
  // What is for the front door or needs an answer first goes on without an agreement.
  const stopped = isListable(contact.route.outcome) ? contact.triageStopped : null;
  return (
    <Page
      title={contact.familyName}
      tabTitle={`Contact ${contact.reference}`}
      back={<Link to="/contacts">Contacts</Link>}
      known={<Known contact={contact} />}
    >
      {state.told === 'recorded' ? (
        <Notice tone="done" title={`Contact recorded: ${contact.reference}`} appears="spoken">
          <p>You are told here what comes of it.</p>
        </Notice>
      ) : null}
      {state.told === 'routed-again' && state.before && state.changed ? (
        <RoutedAgain contact={contact} before={state.before} changed={state.changed} />
      ) : null}
      <div className="sides">
        <div className="stack">
          <TriageStopped why={stopped} />
          {contact.decision ? (
            <OutcomePanel decision={contact.decision} actions={contact.actions}>
              <Acknowledge contact={contact} />
            </OutcomePanel>
          ) : null}
          {stopped ? null : <ListingPanel contact={contact} />}
          <section className="pane">
            <h2>What was told</h2>
            <Story contact={contact} />
          </section>
          <section className="pane pane-flush" aria-labelledby="people-title">
            <h2 id="people-title" className="pane-title">
              People
            </h2>
            <PeopleTable people={contact.people} />
          </section>
          <CorrectionsBeside contactId={contact.id} />
          <NeedToKnow contactId={contact.id} />
        </div>
        <div className="stack">
          <section className="pane">
            <h2>{routed ? 'Where it belongs' : 'Why it went to the meeting'}</h2>
            <RoutePanel
              route={contact.route}
              followed={!routed}
              act={<AnswerAgain contact={contact} />}
            />
          </section>
          <section className="pane">
            <h2>Facts it was routed on</h2>
            <RoutingFacts contact={contact} />
          </section>
          <section className="pane">
            <h2>What is shared</h2>
            <p>What was shared about them, what they agreed to, and deciding about more.</p>
            <div>
              <Link
                to="/contacts/$contactId/sharing"
                params={{ contactId: contact.id }}
                className={buttonClass('side')}
              >
                Open what is shared
              </Link>
            </div>
          </section>
          <OtherContacts others={contact.otherContacts} />
          <WhoLooked contact={contact} />
        </div>
      </div>
    </Page>
  );
}

/** The way to the list of who looked, for whoever may have it (AUD-7). */
function WhoLooked({ contact }: { contact: Contact }) {
  const { actor } = useMe();
  const helpLedBy = contact.actions.map(({ assigneeId }) => assigneeId);
  if (!mayReadWhoLooked(actor, { helpLedBy })) return null;
  return (
    <section className="pane">
      <h2>Who looked</h2>
      <p>You can give the family a list of who opened their page, in words for them.</p>
      <div>
        <Link
          to="/who-looked"
          state={{ reference: contact.reference }}
          className={buttonClass('side')}
        >
          Make the list
        </Link>
      </div>
    </section>
  );
}

function AnswerAgain({ contact }: { contact: Contact }) {
  if (!contact.availableActions.includes('answer-facts')) return null;
  // Where the route waits for an answer, giving it is the thing to do; a contact for the meeting is listed.
  const waits = !isListable(contact.route.outcome) && !goesToFrontDoor(contact.route.outcome);
  return (
    <div>
      <Link
        to="/contacts/$contactId/facts"
        params={{ contactId: contact.id }}
        className={buttonClass(waits ? 'main' : 'side')}
      >
        Answer again what has changed
      </Link>
    </div>
  );
}

function Known({ contact }: { contact: Contact }) {
  return (
    <>
      <Standing
        state={contact.state}
        routeOutcome={contact.route.outcome}
        outcome={contact.decision?.outcome ?? null}
      />
      <span className="figures">{contact.reference}</span>
      <span>
        Raised by {contact.recordedByName}, {contact.recordedByJobTitle}, {contact.agencyName}
      </span>
      <span className="figures">{momentInWords(contact.recordedAt)}</span>
    </>
  );
}

function Acknowledge({ contact }: { contact: Contact }) {
  const tried = useAttempt();
  const queries = useQueryClient();
  const acknowledge = useMutation(
    api.contact.acknowledge.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: () => queries.invalidateQueries(api.contact.pathFilter()),
    }),
  );
  if (acknowledge.isSuccess)
    return <Notice tone="done" title="You have read this outcome" appears="focused" />;
  if (contact.acknowledgedAt !== null) {
    return (
      <p className="muted">
        Read by {contact.recordedByName}, {momentInWords(contact.acknowledgedAt)}
      </p>
    );
  }
  if (!contact.availableActions.includes('acknowledge')) return null;
  return (
    <>
      <ErrorSummary title="Not recorded" problems={tried.problems} attempt={tried.attempt} />
      <div>
        <Button
          tone="side"
          busy={acknowledge.isPending ? 'Recording …' : null}
          onPress={() => acknowledge.mutate({ id: contact.id })}
        >
          I have read this outcome
        </Button>
      </div>
    </>
  );
}

function OtherContacts({ others }: { others: Contact['otherContacts'] }) {
  if (others.length === 0) return null;
  return (
    <section className="pane">
      <h2>Other contacts about this family</h2>
      <ul className="plain-list">
        {others.map((other) => (
          <li key={other.id}>
            <Link to="/contacts/$contactId" params={{ contactId: other.id }}>
              {other.reference}
            </Link>
            , {momentInWords(other.recordedAt)}
          </li>
        ))}
      </ul>
    </section>
  );
}

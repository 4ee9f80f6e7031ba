import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { moveContact } from '@waymark/domain/contact';
import { routeTitles, TriageFacts } from '@waymark/domain/triage';
import { Button } from '@waymark/ui/button';
import { Notice } from '@waymark/ui/notice';
import { useMemo } from 'react';

import { type Answers, api, openedRecord } from '../../app/api.ts';
import { useDraft } from '../../app/draft/index.ts';
import { Form } from '../../app/form.tsx';
import { Page } from '../../app/page.tsx';
import { useAttempt } from '../../app/use-attempt.ts';
import { changedAnswers, type FactsAgain, fromFactsAgain, toFactsAgain } from '../draft/index.ts';
import { RoutePreview } from '../route-preview.tsx';
import { DangerQuestion } from './danger-question.tsx';
import { FactQuestions } from './fact-questions.tsx';

type Contact = Answers['contact']['open'];

/** The facts of a recorded contact, answered again when more is known, with the route that follows beside them. */
export function FactsPage({ contactId }: { contactId: string }) {
  const { data: contact } = useSuspenseQuery(
    api.contact.open.queryOptions({ id: contactId }, openedRecord),
  );
  return (
    <Page
      title="Answer again what has changed"
      tabTitle={`Answer again: contact ${contact.reference}`}
      back={
        <Link to="/contacts/$contactId" params={{ contactId }}>
          {contact.familyName}
        </Link>
      }
      known={<span className="figures">{contact.reference}</span>}
    >
      {contact.availableActions.includes('answer-facts') ? (
        <FactsAgainForm contact={contact} />
      ) : (
        <NotOffered contact={contact} />
      )}
    </Page>
  );
}

function FactsAgainForm({ contact }: { contact: Contact }) {
  const { draft, setFact, tried, send, sending, leave } = useFactsAgain(contact);
  const { facts, screenedBy } = draft.value;
  return (
    <div className="sides">
      <div className="pane">
        <Notice tone="plain" title={`As answered now: ${routeTitles[contact.route.outcome]}`}>
          <p>{contact.route.nextStep}</p>
        </Notice>
        <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
          <DangerQuestion
            facts={facts}
            onAnswer={(value) => setFact('immediateDanger', value)}
            at={tried.at}
          />
          <FactQuestions
            facts={facts}
            screenedBy={screenedBy}
            onAnswer={setFact}
            onScreenedBy={(name) => draft.change({ screenedBy: name })}
            at={tried.at}
          />
          <div className="row">
            <Button type="submit" busy={sending ? 'Routing it again …' : null}>
              Route it again
            </Button>
            <Button tone="quiet" onPress={leave}>
              Leave it as it was
            </Button>
          </div>
        </Form>
      </div>
      <RoutePreview facts={facts} />
    </div>
  );
}

function useFactsAgain(contact: Contact) {
  const recorded = useMemo(() => toFactsAgain(contact), [contact]);
  const draft = useDraft<FactsAgain>(`facts.${contact.id}`, recorded);
  const made = fromFactsAgain(draft.value, contact);
  const tried = useAttempt(() => (made.ok ? [] : made.problems));
  const navigate = useNavigate();
  const queries = useQueryClient();
  const page = { to: '/contacts/$contactId', params: { contactId: contact.id } } as const;
  const answer = useMutation(
    api.contact.answerFacts.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async (_, { facts, screenedBy }) => {
        draft.drop();
        await queries.invalidateQueries(api.contact.list.queryFilter());
        // Forgotten, so that the page that opens next shows the contact as it is now and not as it was.
        queries.removeQueries(api.contact.open.queryFilter({ id: contact.id }));
        await navigate({
          ...page,
          state: {
            told: 'routed-again',
            before: contact.route.outcome,
            changed: changedAnswers(contact, { facts: TriageFacts.parse(facts), screenedBy }),
          },
        });
      },
    }),
  );
  return {
    draft,
    tried,
    setFact: <Fact extends keyof TriageFacts>(fact: Fact, value: TriageFacts[Fact]) =>
      draft.change({ facts: { ...draft.value.facts, [fact]: value } }),
    send: () => {
      if (made.ok)
        answer.mutate({ id: contact.id, facts: made.facts, screenedBy: made.screenedBy });
      else tried.refuse(made.problems);
    },
    sending: answer.isPending,
    leave: () => {
      draft.drop();
      void navigate(page);
    },
  };
}

function NotOffered({ contact }: { contact: Contact }) {
  const move = moveContact(contact.state, 'answer-facts');
  return (
    <Notice tone="plain" title="These answers cannot be changed here">
      {move.ok ? (
        <p>Whoever raised the contact can answer again, and so can the police.</p>
      ) : (
        <p>
          {move.problem.message} {move.problem.nextStep}
        </p>
      )}
    </Notice>
  );
}

import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import {
  captureMethodLabels,
  captureMethods,
  earlyHelpQuestionWords,
} from '@waymark/domain/sharing';
import { Button } from '@waymark/ui/button';
import { DateField } from '@waymark/ui/date-field';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';
import { useState } from 'react';

import { api, openedRecord } from '../../app/api.ts';
import { useDraft } from '../../app/draft/index.ts';
import { Form } from '../../app/form.tsx';
import { Page } from '../../app/page.tsx';
import { useAttempt } from '../../app/use-attempt.ts';
import { nameOf, type LedgerPerson } from '../person-name.ts';
import { type AnswersDraft, emptyAnswers, readAnswers } from './draft.ts';
import { Objections } from './objections.tsx';

/** The four questions, asked of one person: each on its own, and none of them stands for another. */
export function AnswersPage({ contactId }: { contactId: string }) {
  const { data: ledger } = useSuspenseQuery(
    api.sharing.ledger.queryOptions({ contactId }, openedRecord),
  );
  const [empty] = useState(emptyAnswers);
  const draft = useDraft(`answers.${contactId}`, empty);
  const tried = useAttempt(() => readAnswers(draft.value).problems);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const record = useMutation(
    api.sharing.recordAnswers.mutationOptions({
      onError: (error) => tried.fail(error, (field) => field.replace(/^answers\./, '')),
      onSuccess: async () => {
        draft.drop();
        await queries.invalidateQueries(api.sharing.pathFilter());
        await navigate({
          to: '/contacts/$contactId/sharing',
          params: { contactId },
          state: { told: 'answers-recorded' },
        });
      },
    }),
  );
  const send = () => {
    const { problems, answers } = readAnswers(draft.value);
    if (answers === null) tried.refuse(problems);
    else record.mutate({ contactId, answers });
  };
  const part = { draft: draft.value, change: draft.change, at: tried.at };
  return (
    <Page
      title="What somebody answered"
      back={
        <Link to="/contacts/$contactId/sharing" params={{ contactId }}>
          What is shared
        </Link>
      }
      known={
        <span>
          {ledger.familyName} <span className="figures">{ledger.reference}</span>
        </span>
      }
    >
      <p>
        Ask each question by itself. A yes to one is not a yes to another, and each can be taken
        back at any time.
      </p>
      <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
        <WhoFields {...part} people={ledger.people} />
        <QuestionFields {...part} />
        <div>
          <Button type="submit" busy={record.isPending ? 'Recording …' : null}>
            Record the four answers
          </Button>
        </div>
      </Form>
    </Page>
  );
}

type Part = {
  draft: AnswersDraft;
  change: (part: Partial<AnswersDraft>) => void;
  at: (field: string) => string | undefined;
};

function WhoFields({ draft, change, at, people }: Part & { people: readonly LedgerPerson[] }) {
  return (
    <section className="pane">
      <h2>Who answered</h2>
      <div className="form">
        <RadioGroup
          name="personId"
          label="Who answered?"
          options={people.map((person) => ({ value: person.id, label: nameOf(person) }))}
          value={draft.personId}
          onChange={(personId) => change({ personId })}
          problem={at('personId')}
        />
        <RadioGroup
          name="service.capture"
          label="How did they answer?"
          options={captureMethods.map((value) => ({ value, label: captureMethodLabels[value] }))}
          value={captureMethods.find((one) => one === draft.capture) ?? ''}
          onChange={(capture) => change({ capture })}
          problem={at('service.capture')}
        />
        <DateField
          name="service.givenOn"
          label="On which day?"
          value={draft.givenOn}
          onChange={(givenOn) => change({ givenOn })}
          problem={at('service.givenOn')}
        />
        <TextArea
          name="service.howJudgedAble"
          label="How did you judge that they can answer for themselves?"
          hint="Age, understanding and capacity; for a child, what shows that they understand enough."
          limit={4000}
          rows={2}
          value={draft.howJudgedAble}
          onChange={(howJudgedAble) => change({ howJudgedAble })}
          problem={at('service.howJudgedAble')}
        />
      </div>
    </section>
  );
}

const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;
const chosen = (given: string) => (given === 'yes' || given === 'no' ? given : '');

function QuestionFields({ draft, change, at }: Part) {
  return (
    <section className="pane">
      <h2>The four questions</h2>
      <div className="form">
        <RadioGroup
          name="service.agreed"
          label={`1. ${earlyHelpQuestionWords.service}`}
          options={yesOrNo}
          value={chosen(draft.agreed)}
          onChange={(agreed) => change({ agreed })}
          problem={at('service.agreed')}
          inline
        />
        <RadioGroup
          name="notice.shownOn"
          label={`2. ${earlyHelpQuestionWords.notice}`}
          hint="They are shown this. There is nothing to agree to."
          options={[{ value: 'yes', label: 'I have shown them' }]}
          value={draft.noticeShown === 'yes' ? 'yes' : ''}
          onChange={(noticeShown) => change({ noticeShown })}
          problem={at('notice.shownOn')}
        />
        <RadioGroup
          name="hasObjections"
          label={`3. ${earlyHelpQuestionWords.objections}`}
          options={yesOrNo}
          value={chosen(draft.hasObjections)}
          onChange={(hasObjections) => change({ hasObjections })}
          problem={at('hasObjections')}
          inline
        />
        {draft.hasObjections === 'yes' ? (
          <Objections
            value={draft.objections}
            onChange={(objections) => change({ objections })}
            at={at}
          />
        ) : null}
        <RadioGroup
          name="hasConfidence"
          label={`4. ${earlyHelpQuestionWords.confidence}`}
          options={yesOrNo}
          value={chosen(draft.hasConfidence)}
          onChange={(hasConfidence) => change({ hasConfidence })}
          problem={at('hasConfidence')}
          inline
        />
        {draft.hasConfidence === 'yes' ? (
          <TextArea
            name="confidence.keptBack"
            label="What is kept back?"
            hint="One thing to a line. Only your agency reads it."
            rows={3}
            value={draft.keptBack}
            onChange={(keptBack) => change({ keptBack })}
            problem={at('confidence.keptBack')}
          />
        ) : null}
      </div>
    </section>
  );
}

import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { earlyHelpQuestionWords } from '@waymark/domain/sharing';
import { Button } from '@waymark/ui/button';
import type { FormProblem } from '@waymark/ui/error-summary';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';
import { useState } from 'react';

import { api, openedRecord } from '../../app/api.ts';
import { useDraft } from '../../app/draft/index.ts';
import { Form } from '../../app/form.tsx';
import { Page } from '../../app/page.tsx';
import { useAttempt } from '../../app/use-attempt.ts';
import type { LedgerPerson } from '../person-name.ts';
import { type AnswersDraft, emptyAnswers, readAnswers, readStanding } from './draft.ts';
import { Objections } from './objections.tsx';
import { WhoFields } from './who-fields.tsx';

/** The four questions, asked of one person: each on its own, and none of them stands for another. */
export function AnswersPage({ contactId }: { contactId: string }) {
  const { data: ledger } = useSuspenseQuery(
    api.sharing.ledger.queryOptions({ contactId }, openedRecord),
  );
  const [empty] = useState(emptyAnswers);
  const draft = useDraft(`answers.${contactId}`, empty);
  const problemsNow = () => [
    ...readAnswers(draft.value).problems,
    ...forNobody(draft.value, ledger.people),
  ];
  const tried = useAttempt(problemsNow);
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
    const { answers } = readAnswers(draft.value);
    const problems = problemsNow();
    if (answers === null || problems.length > 0) tried.refuse(problems);
    else record.mutate({ contactId, answers, standing: readStanding(draft.value) });
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

// An adult is asked for themselves or for a child, and nobody assumes which.
function forNobody(draft: AnswersDraft, people: readonly LedgerPerson[]): FormProblem[] {
  const giver = people.find(({ id }) => id === draft.personId);
  const hasChild = people.some(({ id, kind }) => kind === 'child' && id !== draft.personId);
  if (giver?.kind !== 'adult' || !hasChild || draft.forId !== '') return [];
  return [{ field: 'forId', message: 'Choose for whom they answer' }];
}

type Part = {
  draft: AnswersDraft;
  change: (part: Partial<AnswersDraft>) => void;
  at: (field: string) => string | undefined;
};

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

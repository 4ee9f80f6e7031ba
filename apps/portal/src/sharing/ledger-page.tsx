import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { buttonClass } from '@waymark/ui/button';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import { type Answers, api, openedRecord } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { AnswerSets } from './answer-sets.tsx';
import { LedgerEntry } from './ledger-entry.tsx';
import { taskWords } from './words.ts';
import './sharing.css';

/** What is shared about the people of one contact, what they agreed to, and what is to be stopped or told. */
export type Ledger = Answers['sharing']['ledger'];

/** The ledger of one contact: the decisions first, then what each person answered. */
export function LedgerPage({ contactId }: { contactId: string }) {
  const { data: ledger } = useSuspenseQuery(
    api.sharing.ledger.queryOptions({ contactId }, openedRecord),
  );
  const { state } = useLocation();
  const [told, setTold] = useState<string | null>(null);
  const arrived = state.told ? (arrivedWords[state.told] ?? null) : null;
  return (
    <Page
      title="What is shared"
      tabTitle={`What is shared, ${ledger.reference}`}
      back={
        <Link to="/contacts/$contactId" params={{ contactId }}>
          The contact
        </Link>
      }
      known={
        <span>
          {ledger.familyName} <span className="figures">{ledger.reference}</span>
        </span>
      }
      acts={
        ledger.isForReadingAlone ? null : (
          <Link
            to="/contacts/$contactId/sharing/new"
            params={{ contactId }}
            className={buttonClass('main')}
          >
            Decide about sharing
          </Link>
        )
      }
    >
      {ledger.isForReadingAlone ? <ReadingAlone /> : null}
      {told === null ? null : <Notice tone="done" title={told} appears="focused" />}
      {told === null && arrived !== null ? (
        <Notice tone="done" title={arrived} appears="spoken" />
      ) : null}
      <div className="sides">
        <div className="stack">
          <section className="stack stack-close" aria-labelledby="decisions-title">
            <h2 id="decisions-title">Decisions</h2>
            {ledger.entries.length === 0 ? (
              <p className="pane">Nothing is recorded here that you may know of.</p>
            ) : null}
            <ul className="sharing-entries">
              {ledger.entries.map((entry) => (
                <LedgerEntry key={entry.id} entry={entry} people={ledger.people} onDone={setTold} />
              ))}
            </ul>
          </section>
        </div>
        <div className="stack">
          <AnswerSets ledger={ledger} onDone={setTold} />
          <Tasks tasks={ledger.tasks} />
        </div>
      </div>
    </Page>
  );
}

/** Whoever broke the glass reads, and leaves deciding to whose work it is (NTK-12). */
export function ReadingAlone() {
  return (
    <Notice tone="mark" title="This family is open to you for reading alone">
      <p>You broke the glass to see it. Tell whoever works with the family what you know.</p>
    </Notice>
  );
}

const arrivedWords: Record<string, string> = {
  'decided-sharing': 'Your decision is recorded',
  'asked-to-share': 'Asked: a supervisor of your agency has been told',
  'answers-recorded': 'The four answers are recorded',
};

function Tasks({ tasks }: { tasks: Ledger['tasks'] }) {
  if (tasks.length === 0) return null;
  return (
    <section className="pane" aria-labelledby="tasks-title">
      <h2 id="tasks-title">To be stopped, or told</h2>
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            {taskWords(task)} {task.assigneeName}: {task.doneAt === null ? 'still to do' : 'done'}.
          </li>
        ))}
      </ul>
    </section>
  );
}

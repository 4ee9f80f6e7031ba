import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDay } from '@waymark/domain/clock';
import { Button } from '@waymark/ui/button';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Notice } from '@waymark/ui/notice';
import { SummaryList } from '@waymark/ui/summary-list';
import { Tag } from '@waymark/ui/tag';
import { type ReactNode, useState } from 'react';

import { type Answers, api } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';
import { momentInWords, today, workingDaysAway } from '../app/when.ts';
import { Approve } from './approve.tsx';
import { CarryOut } from './carry-out.tsx';
import { rowsOf } from './ledger-entry.tsx';
import { LookAgain } from './look-again.tsx';
import { TellFamily } from './tell-family.tsx';
import { taskWords } from './words.ts';
import './sharing.css';

type Mine = Answers['sharing']['mine'];

/** What of sharing waits for somebody, under “My work”; nothing where nothing waits. */
export function SharingWork() {
  const { data: mine } = useSuspenseQuery(api.sharing.mine.queryOptions());
  const [told, setTold] = useState<string | null>(null);
  const { toApprove, unfinished, tasks } = mine;
  const nothing = toApprove.length + unfinished.length + tasks.length === 0;
  if (nothing && told === null) return null;
  return (
    <section className="stack stack-close" aria-labelledby="sharing-title">
      <h2 id="sharing-title">Sharing</h2>
      {told === null ? null : <Notice tone="done" title={told} appears="focused" />}
      <ul className="work-list">
        {toApprove.map((asked) => (
          <ToApprove key={asked.entry.id} asked={asked} onDone={setTold} />
        ))}
        {tasks.map((task) => (
          <TaskItem key={task.id} task={task} onDone={setTold} />
        ))}
        {unfinished.map((one) => (
          <UnfinishedItem key={`${one.entry.id} ${one.waitsFor}`} one={one} onDone={setTold} />
        ))}
      </ul>
    </section>
  );
}

type OnDone = (told: string) => void;

function Item(props: {
  title: string;
  what: ReactNode;
  dueOn: string | null;
  children: ReactNode;
}) {
  const { title, what, dueOn, children } = props;
  const away = dueOn === null ? null : workingDaysAway(dueOn, today());
  return (
    <li className="pane work-item">
      <div className="work-item-what">
        <h3>{title}</h3>
        {what}
      </div>
      <div className="work-item-when">
        {dueOn === null ? null : <p className="work-item-due">By {formatDay(dueOn)}</p>}
        {away === null ? null : (
          <p className="figures">
            {away.late ? (
              <Tag tone="stopped">{away.words}</Tag>
            ) : (
              <span className="muted">{away.words}</span>
            )}
          </p>
        )}
      </div>
      {children}
    </li>
  );
}

function ToApprove({ asked, onDone }: { asked: Mine['toApprove'][number]; onDone: OnDone }) {
  const { entry, reference, subjects } = asked;
  return (
    <Item
      title={`To approve: ${subjects.join(', ')}, with ${entry.recipientName}`}
      dueOn={entry.approvalDueOn}
      what={
        <>
          <p>{entry.purpose}</p>
          <p className="muted">
            <span className="figures">{reference}</span>. {entry.decidedByName},{' '}
            {momentInWords(entry.decidedAt)}.{' '}
            {entry.made ? 'It has been shared already.' : 'It waits for your answer.'}
          </p>
          <details>
            <summary>All that was recorded</summary>
            <SummaryList rows={rowsOf(entry, null)} />
          </details>
        </>
      }
    >
      <Approve entry={entry} onDone={onDone} />
    </Item>
  );
}

const waitsWords: Record<Mine['unfinished'][number]['waitsFor'], string> = {
  approval: 'Waits for an approval',
  sharing: 'Approved, to be shared',
  telling: 'The family is not told yet',
  'look-again': 'Not shared, to be looked at again',
};

function UnfinishedItem({ one, onDone }: { one: Mine['unfinished'][number]; onDone: OnDone }) {
  const { entry, waitsFor, dueOn } = one;
  return (
    <Item
      title={`${waitsWords[waitsFor]}: ${entry.recipientName}`}
      dueOn={dueOn}
      what={
        <>
          <p>{entry.purpose}</p>
          <p>
            <Link to="/contacts/$contactId/sharing" params={{ contactId: entry.contactId }}>
              See what is shared
            </Link>
          </p>
        </>
      }
    >
      {waitsFor === 'sharing' ? <CarryOut entry={entry} onDone={onDone} /> : null}
      {waitsFor === 'look-again' ? <LookAgain entry={entry} onDone={onDone} /> : null}
      {waitsFor === 'telling' ? <TellFamily entry={entry} onDone={onDone} /> : null}
    </Item>
  );
}

const becauseWords: Record<Mine['tasks'][number]['because'], string> = {
  'taken-back': 'Agreement was taken back',
  'not-approved': 'It was not approved',
};

function TaskItem({ task, onDone }: { task: Mine['tasks'][number]; onDone: OnDone }) {
  const tried = useAttempt();
  const queries = useQueryClient();
  const finish = useMutation(
    api.sharing.finishTask.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async () => {
        onDone(`Done: ${taskWords(task)}`);
        await queries.invalidateQueries(api.sharing.pathFilter());
      },
    }),
  );
  return (
    <Item
      title={taskWords(task)}
      dueOn={null}
      what={
        <>
          <p>{task.purpose}</p>
          <p className="muted">
            {becauseWords[task.because]} on {formatDay(task.askedOn)}.{' '}
            {task.isLeft ? `${task.assigneeName}, who was asked, has left. ` : null}
            {task.contactId === null ? null : (
              <Link to="/contacts/$contactId/sharing" params={{ contactId: task.contactId }}>
                {task.reference}
              </Link>
            )}
          </p>
        </>
      }
    >
      <div className="stack">
        <ErrorSummary title="Not recorded" problems={tried.problems} attempt={tried.attempt} />
        <div>
          <Button
            tone="side"
            label={`This is done: ${taskWords(task)}`}
            busy={finish.isPending ? 'Recording …' : null}
            onPress={() => finish.mutate({ taskId: task.id })}
          >
            This is done
          </Button>
        </div>
      </div>
    </Item>
  );
}

import { Link } from '@tanstack/react-router';
import { formatDay } from '@waymark/domain/clock';
import { captureMethodLabels, earlyHelpQuestionWords } from '@waymark/domain/sharing';
import { buttonClass } from '@waymark/ui/button';
import { Tag } from '@waymark/ui/tag';

import type { Ledger } from './ledger-page.tsx';
import { nameIn } from './person-name.ts';
import { TakeBack } from './take-back.tsx';

type Answer = Ledger['answers'][number];
type Shown = { ledger: Ledger; onDone: (told: string) => void };

/** What each person answered: four answers, each on its own, with the way to take one back. */
export function AnswerSets({ ledger, onDone }: Shown) {
  const { answers, contactId } = ledger;
  const sets = [...new Set(answers.map(({ askedId }) => askedId))];
  return (
    <section className="pane" aria-labelledby="answers-title">
      <h2 id="answers-title">What they agreed to</h2>
      {sets.length === 0 ? <p>Nobody has been asked yet.</p> : null}
      {sets.map((askedId) => (
        <AnswerSet
          key={askedId}
          answers={answers.filter((answer) => answer.askedId === askedId)}
          ledger={ledger}
          onDone={onDone}
        />
      ))}
      {ledger.isForReadingAlone ? null : (
        <div>
          <Link
            to="/contacts/$contactId/sharing/answers"
            params={{ contactId }}
            className={buttonClass('side')}
          >
            Record what somebody answered
          </Link>
        </div>
      )}
    </section>
  );
}

const order = ['service', 'notice', 'objections', 'confidence'] as const;

function AnswerSet({ answers, ledger, onDone }: Shown & { answers: readonly Answer[] }) {
  const [first] = answers;
  if (!first) return null;
  const name = nameIn(ledger.people, first.personId);
  return (
    <section className="stack stack-close">
      <h3>{name}</h3>
      <p className="muted">
        {captureMethodLabels[first.capture]}, {formatDay(first.givenOn)}; recorded by{' '}
        {first.recordedByName}, {first.agencyName}
      </p>
      {order.map((question) => {
        const answer = answers.find((one) => one.question === question);
        return answer ? (
          <OneAnswer key={question} answer={answer} ledger={ledger} onDone={onDone} />
        ) : null;
      })}
    </section>
  );
}

function OneAnswer({ answer, ledger, onDone }: Shown & { answer: Answer }) {
  const { question, agreed, lines, withdrawn } = answer;
  return (
    <div className="stack stack-close">
      <p>
        <strong>{earlyHelpQuestionWords[question]}</strong>
      </p>
      {question === 'notice' ? <p>Shown.</p> : null}
      {question === 'service' ? (
        <div className="row">
          <Tag tone={withdrawn ? 'stopped' : agreed ? 'done' : 'stopped'}>
            {withdrawn
              ? `Taken back ${formatDay(withdrawn.on)}`
              : agreed
                ? 'They agreed'
                : 'They said no'}
          </Tag>
        </div>
      ) : null}
      {question === 'service' && !withdrawn && !ledger.isForReadingAlone ? (
        <TakeBack answer={answer} line={null} people={ledger.people} onDone={onDone} />
      ) : null}
      {lines.length > 0 ? (
        <ul className="sharing-lines">
          {lines.map((line) => (
            <li key={line.id} className={line.withdrawn ? 'sharing-withdrawn' : undefined}>
              {[line.words, line.why, line.considered].filter(Boolean).join(' – ')}
              {line.withdrawn ? ` (taken back ${formatDay(line.withdrawn.on)})` : null}
              {line.withdrawn || ledger.isForReadingAlone ? null : (
                <TakeBack answer={answer} line={line} people={ledger.people} onDone={onDone} />
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {lines.length === 0 && question === 'objections' ? <p>Nobody.</p> : null}
      {lines.length === 0 && question === 'confidence' ? (
        <p>Nothing, or nothing that is for your agency.</p>
      ) : null}
    </div>
  );
}

import { useEffect, useId, useRef } from 'react';

import { fieldId, focusField } from '../field/index.ts';
import './error-summary.css';

/** Something to put right, and the name of the field where; no field where it is about the whole form. */
export type FormProblem = { field: string | null; message: string };

/**
 * What stands between the form and done, listed at its top. Takes the focus whenever `attempt` rises, so that a
 * second try with the same mistake is heard too.
 */
export function ErrorSummary(props: {
  problems: readonly FormProblem[];
  /** How often the form has been sent. */
  attempt: number;
  title?: string;
  /** What following a line does; moving focus to the field unless the field is elsewhere. */
  goTo?: (field: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const shown = props.problems.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, props.attempt]);
  if (!shown) return null;
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby={titleId}>
      <h2 className="error-summary-title" id={titleId}>
        {props.title ?? titleFor(props.problems)}
      </h2>
      <ul className="error-summary-list">
        {props.problems.map((problem) => (
          <li key={`${problem.field} ${problem.message}`}>
            <ProblemLink problem={problem} goTo={props.goTo ?? focusField} />
          </li>
        ))}
      </ul>
    </div>
  );
}

// What stands beside no field is not the reader's to put right.
const titleFor = (problems: readonly FormProblem[]): string =>
  problems.some(({ field }) => field !== null)
    ? 'There is something to put right'
    : 'This did not go through';

function ProblemLink(props: { problem: FormProblem; goTo: (field: string) => void }) {
  const { field, message } = props.problem;
  if (field === null) return <span>{message}</span>;
  return (
    <a
      href={`#${fieldId(field)}`}
      onClick={(event) => {
        event.preventDefault();
        props.goTo(field);
      }}
    >
      {message}
    </a>
  );
}

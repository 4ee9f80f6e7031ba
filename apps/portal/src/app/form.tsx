import type { ReactNode } from 'react';
import { ErrorSummary, type FormProblem } from '@waymark/ui/error-summary';

/** A form with what must be put right listed at its top. Sending it never reloads the page. */
export function Form(props: {
  problems: readonly FormProblem[];
  attempt: number;
  onSend: () => void;
  /** Where the fields stand on other pages: leads to the page of one. */
  goTo?: (field: string) => void;
  children: ReactNode;
}) {
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSend();
      }}
    >
      <ErrorSummary
        problems={props.problems}
        attempt={props.attempt}
        {...(props.goTo ? { goTo: props.goTo } : {})}
      />
      {props.children}
    </form>
  );
}

import { ErrorSummary } from './error-summary.tsx';

/** Two fields to put right, and one thing about the whole form. */
export const examples = {
  twoFields: (
    <ErrorSummary
      attempt={1}
      problems={[
        { field: 'outcome', message: 'Choose one of the four outcomes' },
        { field: 'rationale', message: 'Write why the meeting agreed this outcome' },
      ]}
    />
  ),
  wholeForm: (
    <ErrorSummary
      attempt={1}
      problems={[{ field: null, message: 'Waymark cannot reach its database. Try again.' }]}
    />
  ),
};

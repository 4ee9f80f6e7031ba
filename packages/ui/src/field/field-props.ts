/** What every field has. `name` names the value in the form and is where the error summary leads. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong and how to put it right; absent while nothing is. */
  problem?: string | undefined;
  /** Says "(optional)" after the label; everything else is needed. */
  optional?: boolean;
};

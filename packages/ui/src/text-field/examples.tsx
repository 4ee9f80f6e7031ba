import { TextField } from './text-field.tsx';

const nothing = () => {};

/** Plain, with a hint, optional, and with a problem. */
export const examples = {
  plain: <TextField name="familyName" label="Family name" value="" onChange={nothing} />,
  hint: (
    <TextField
      name="reference"
      label="Police reference"
      hint="As it stands on your own record"
      value="WB/2026/0412"
      onChange={nothing}
      width="middle"
    />
  ),
  optional: <TextField name="note" label="Note" optional value="" onChange={nothing} />,
  problem: (
    <TextField
      name="code"
      label="Six-digit code"
      problem="Enter the six digits that your app shows now"
      value="12"
      onChange={nothing}
      width="short"
    />
  ),
};

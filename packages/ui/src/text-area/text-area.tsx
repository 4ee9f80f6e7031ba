import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';

import { FieldFrame, FieldWords, type FieldProps } from '../field/index.ts';
import { lengthMessage } from './length-message.ts';
import './text-area.css';

/** Several lines of text. Past three quarters of `limit` it says how many characters are left. */
export function TextArea(
  props: FieldProps & {
    value: string;
    onChange: (value: string) => void;
    rows?: number;
    /** The most characters that can be kept; typing past it is allowed and said, never cut. */
    limit?: number;
  },
) {
  const { name, value, onChange, problem, limit } = props;
  return (
    <FieldFrame name={name} wrong={Boolean(problem)}>
      <AriaTextField
        name={name}
        value={value}
        onChange={onChange}
        isInvalid={Boolean(problem)}
        validationBehavior="aria"
      >
        <FieldWords {...props} />
        <AriaTextArea className="field-input text-area" rows={props.rows ?? 4} spellCheck />
        <p className="text-area-length" aria-live="polite">
          {limit === undefined ? null : lengthMessage(value.length, limit)}
        </p>
      </AriaTextField>
    </FieldFrame>
  );
}

import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';

import { FieldFrame, FieldWords, type FieldProps } from '../field/index.ts';
import './text-field.css';

/** One line of text. `width` hints at the length of the answer, in characters. */
export function TextField(
  props: FieldProps & {
    value: string;
    onChange: (value: string) => void;
    type?: 'text' | 'email' | 'password';
    autoComplete?: string;
    inputMode?: 'text' | 'numeric' | 'email';
    width?: 'short' | 'middle' | 'full';
    /** Off for names and codes, on for prose. */
    spellCheck?: boolean;
  },
) {
  const { name, value, onChange, width = 'full', problem } = props;
  return (
    <FieldFrame name={name} wrong={Boolean(problem)}>
      <AriaTextField
        name={name}
        value={value}
        onChange={onChange}
        type={props.type ?? 'text'}
        inputMode={props.inputMode ?? 'text'}
        autoComplete={props.autoComplete ?? 'off'}
        isInvalid={Boolean(problem)}
        validationBehavior="aria"
      >
        <FieldWords {...props} />
        <Input
          className={`field-input text-field-${width}`}
          spellCheck={props.spellCheck ?? false}
        />
      </AriaTextField>
    </FieldFrame>
  );
}

import { useId } from 'react';

import { FieldFrame, ProblemMark, type FieldProps } from '../field/index.ts';
import type { DatePart, DateParts } from './read-date.ts';
import './date-field.css';

const inputs = [
  ['day', 'Day'],
  ['month', 'Month'],
  ['year', 'Year'],
] as const;

/** A date that people know or copy: day, month and year as three inputs, in that order. */
export function DateField(
  props: FieldProps & {
    value: DateParts;
    onChange: (value: DateParts) => void;
    /** The inputs to mark; all three when a problem names none. */
    wrongParts?: readonly DatePart[] | undefined;
  },
) {
  const { name, label, hint, problem, optional, value, onChange } = props;
  const id = useId();
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const isWrong = (part: DatePart) =>
    Boolean(problem) && (props.wrongParts === undefined || props.wrongParts.includes(part));
  return (
    <FieldFrame name={name} wrong={Boolean(problem)}>
      <fieldset
        className="date-field"
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      >
        <legend className="field-legend">
          {label}
          {optional ? <span className="field-optional"> (optional)</span> : null}
        </legend>
        {hint ? (
          <span className="field-hint" id={`${id}-hint`}>
            {hint}
          </span>
        ) : null}
        {problem ? (
          <span className="field-problem" id={`${id}-problem`}>
            <ProblemMark />
            {problem}
          </span>
        ) : null}
        <div className="date-field-inputs">
          {inputs.map(([part, word]) => (
            <label key={part} className="date-field-part">
              <span>{word}</span>
              <input
                className={`field-input date-field-${part}`}
                name={`${name}.${part}`}
                inputMode="numeric"
                autoComplete="off"
                spellCheck={false}
                value={value[part]}
                aria-invalid={isWrong(part) || undefined}
                onChange={(event) => onChange({ ...value, [part]: event.target.value })}
              />
            </label>
          ))}
        </div>
      </fieldset>
    </FieldFrame>
  );
}

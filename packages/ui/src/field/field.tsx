import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';

import { fieldId } from './focus-field.ts';
import type { FieldProps } from './field-props.ts';
import './field.css';

/** The frame of a field: where the error summary lands, with a marigold bar while something is wrong. */
export function FieldFrame(props: { name: string; wrong: boolean; children: ReactNode }) {
  return (
    <div className="field" id={fieldId(props.name)} data-wrong={props.wrong || undefined}>
      {props.children}
    </div>
  );
}

/** Label above, hint under it, problem beside the input: the words that belong to one input. */
export function FieldWords({ label, hint, problem, optional }: Omit<FieldProps, 'name'>) {
  return (
    <>
      <Label className="field-label">
        {label}
        {optional ? <span className="field-optional"> (optional)</span> : null}
      </Label>
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="field-problem">
        {problem ? (
          <>
            <ProblemMark />
            {problem}
          </>
        ) : null}
      </FieldError>
    </>
  );
}

/** The shape that goes with a problem, so that it is not told by colour alone. */
export function ProblemMark() {
  return (
    <svg className="field-problem-mark" viewBox="0 0 20 18" aria-hidden="true" focusable="false">
      <path d="M10 1.2 19 16.8H1Z" />
      <path className="field-problem-stroke" d="M10 6.4v5M10 13.2v1.6" />
    </svg>
  );
}

import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';

import { FieldFrame, FieldWords, type FieldProps } from '../field/index.ts';
import '../field/choice.css';
import './checkbox-group.css';

/** One thing that can be ticked, with a line that explains it where the words alone do not. */
export type CheckboxOption<Value extends string> = { value: Value; label: string; hint?: string };

/** Any number of a few. Nothing is ticked for anybody. */
export function CheckboxGroup<Value extends string>(
  props: FieldProps & {
    options: readonly CheckboxOption<Value>[];
    value: readonly Value[];
    onChange: (value: Value[]) => void;
  },
) {
  const { name, options, value, onChange, problem } = props;
  const choose = (ticked: string[]) =>
    onChange(options.map((one) => one.value).filter((one) => ticked.includes(one)));
  return (
    <FieldFrame name={name} wrong={Boolean(problem)}>
      <AriaCheckboxGroup
        name={name}
        value={[...value]}
        onChange={choose}
        isInvalid={Boolean(problem)}
        validationBehavior="aria"
      >
        <FieldWords {...props} />
        <div className="checkbox-options">
          {options.map((option) => (
            <Checkbox key={option.value} value={option.value} className="choice">
              <svg className="checkbox-mark" viewBox="0 0 20 20" aria-hidden="true">
                <path d="m4.5 10.5 3.6 3.8L15.5 6" />
              </svg>
              <span className="choice-words">
                <span className="choice-label">{option.label}</span>
                {option.hint ? <span className="choice-hint">{option.hint}</span> : null}
              </span>
            </Checkbox>
          ))}
        </div>
      </AriaCheckboxGroup>
    </FieldFrame>
  );
}

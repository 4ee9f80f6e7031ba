import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';

import { FieldFrame, FieldWords, type FieldProps } from '../field/index.ts';
import '../field/choice.css';
import './radio-group.css';

/** One thing that can be chosen, with a line that explains it where the words alone do not. */
export type RadioOption<Value extends string> = { value: Value; label: string; hint?: string };

/** One choice of a few. `value` '' means that nobody has chosen yet: no answer is ever chosen for them. */
export function RadioGroup<Value extends string>(
  props: FieldProps & {
    options: readonly RadioOption<Value>[];
    value: Value | '';
    onChange: (value: Value) => void;
    /** Side by side where there is room: for short answers such as Yes and No. */
    inline?: boolean;
  },
) {
  const { name, options, value, onChange, problem, inline } = props;
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <FieldFrame name={name} wrong={Boolean(problem)}>
      <AriaRadioGroup
        name={name}
        value={value === '' ? null : value}
        onChange={choose}
        isInvalid={Boolean(problem)}
        validationBehavior="aria"
      >
        <FieldWords {...props} />
        <div className={inline ? 'radio-options radio-options-inline' : 'radio-options'}>
          {options.map((option) => (
            <Radio key={option.value} value={option.value} className="choice">
              <span className="radio-mark" aria-hidden="true" />
              <span className="choice-words">
                <span className="choice-label">{option.label}</span>
                {option.hint ? <span className="choice-hint">{option.hint}</span> : null}
              </span>
            </Radio>
          ))}
        </div>
      </AriaRadioGroup>
    </FieldFrame>
  );
}

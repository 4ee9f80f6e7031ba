import { DateField } from '@waymark/ui/date-field';
import { TextField } from '@waymark/ui/text-field';

import type { TypedMoment } from './typed-moment.ts';

/** When something happened: the day, and the time of day beside it. */
export function MomentField(props: {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  value: TypedMoment;
  onChange: (value: TypedMoment) => void;
  problem: string | undefined;
}) {
  const { name, label, hint, optional = false, value, onChange, problem } = props;
  return (
    <div className="stack stack-close">
      <DateField
        name={name}
        label={label}
        hint={hint}
        optional={optional}
        value={value.date}
        onChange={(date) => onChange({ ...value, date })}
        problem={problem}
      />
      <TextField
        name={`${name}.time`}
        label={`Time of day: ${label.toLowerCase()}`}
        hint="As in 14:30."
        width="short"
        value={value.time}
        onChange={(time) => onChange({ ...value, time })}
      />
    </div>
  );
}

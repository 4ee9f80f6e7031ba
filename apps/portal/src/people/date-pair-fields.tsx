import { DateField } from '@waymark/ui/date-field';

import type { DatePair } from './date-pair.ts';

/** The first and the last day of a role. */
export function DatePairFields(props: {
  value: DatePair;
  onChange: (value: DatePair) => void;
  at: (field: string) => string | undefined;
}) {
  const { value, onChange, at } = props;
  return (
    <>
      <DateField
        name="from"
        label="First day"
        value={value.from}
        onChange={(from) => onChange({ ...value, from })}
        problem={at('from')}
      />
      <DateField
        name="until"
        label="Last day"
        hint="Leave it empty where there is none yet."
        optional
        value={value.until}
        onChange={(until) => onChange({ ...value, until })}
        problem={at('until')}
      />
    </>
  );
}

import { DateField } from './date-field.tsx';
import { emptyDate } from './read-date.ts';

const nothing = () => {};

/** Empty, and with a problem in one input. */
export const examples = {
  empty: (
    <DateField
      name="dueOn"
      label="By when?"
      hint="For example, 27 11 2026"
      value={emptyDate}
      onChange={nothing}
    />
  ),
  problem: (
    <DateField
      name="dateOfBirth"
      label="Date of birth"
      optional
      problem="Date of birth must include a year"
      wrongParts={['year']}
      value={{ day: '3', month: '9', year: '' }}
      onChange={nothing}
    />
  ),
};

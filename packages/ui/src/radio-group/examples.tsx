import { RadioGroup } from './radio-group.tsx';

const nothing = () => {};
const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

/** Nothing chosen, chosen, side by side, and with a problem. */
export const examples = {
  nothingChosen: (
    <RadioGroup
      name="kind"
      label="What does your agency hold?"
      value=""
      onChange={nothing}
      options={[
        { value: 'not-known', label: 'Not known to us' },
        { value: 'known', label: 'Known', hint: 'Say what you share on the next line' },
      ]}
    />
  ),
  chosen: (
    <RadioGroup
      name="child"
      label="Is a child linked?"
      value="yes"
      onChange={nothing}
      options={yesNo}
    />
  ),
  inline: (
    <RadioGroup name="open" label="Open?" inline value="no" onChange={nothing} options={yesNo} />
  ),
  problem: (
    <RadioGroup
      name="danger"
      label="Is anyone in immediate danger?"
      problem="Say whether anyone is in immediate danger"
      value=""
      onChange={nothing}
      options={yesNo}
    />
  ),
};

import { CheckboxGroup } from './checkbox-group.tsx';

const nothing = () => {};
const options = [
  { value: 'chair', label: 'Chair of the triage meeting', hint: 'Police alone' },
  { value: 'analyst', label: 'Analyst' },
] as const;

/** Nothing ticked, ticked, and with a problem. */
export const examples = {
  nothingTicked: (
    <CheckboxGroup name="roles" label="Roles" options={options} value={[]} onChange={nothing} />
  ),
  ticked: (
    <CheckboxGroup
      name="roles"
      label="Roles"
      options={options}
      value={['analyst']}
      onChange={nothing}
    />
  ),
  problem: (
    <CheckboxGroup
      name="roles"
      label="Roles"
      problem="Choose at least one role"
      options={options}
      value={[]}
      onChange={nothing}
    />
  ),
};

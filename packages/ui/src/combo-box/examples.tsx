import { ComboBox } from './combo-box.tsx';

const nothing = () => {};
const people = [
  { id: 'a', name: 'Ola Marsh', detail: 'Family worker, Wenbrook Early Help' },
  { id: 'b', name: 'Priya Lowe', detail: 'School lead, Wenbrook Schools Partnership' },
];

/** Nothing chosen, and with a problem. */
export const examples = {
  nothingChosen: (
    <ComboBox
      name="assignee"
      label="Who will do it?"
      options={people}
      value=""
      onChange={nothing}
    />
  ),
  problem: (
    <ComboBox
      name="assignee"
      label="Who will do it?"
      problem="Choose the person who will do it"
      options={people}
      value=""
      onChange={nothing}
    />
  ),
};

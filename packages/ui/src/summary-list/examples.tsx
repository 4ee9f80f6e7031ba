import { SummaryList } from './summary-list.tsx';

/** Read only, and with a way to change an answer. */
export const examples = {
  readOnly: (
    <SummaryList
      rows={[
        { name: 'Reference', value: 'WB-0412' },
        { name: 'Raised by', value: 'Sgt Dale, Wenbrook Police' },
      ]}
    />
  ),
  changeable: (
    <SummaryList
      rows={[{ name: 'Risk grade', value: 'Medium', change: <a href="#field-risk">Change</a> }]}
    />
  ),
};

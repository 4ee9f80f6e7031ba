import { SummaryList } from './summary-list.tsx';

/** Read only, with short values, and with a way to change an answer. */
export const examples = {
  short: <SummaryList short rows={[{ name: 'Child linked', value: 'Yes' }]} />,
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

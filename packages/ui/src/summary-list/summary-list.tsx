import type { ReactNode } from 'react';

import './summary-list.css';

/** One known thing: its name, its value, and where to change it when it can be changed. */
export type SummaryRow = { name: string; value: ReactNode; change?: ReactNode };

/** Names and values, to check before sending or to read after. */
export function SummaryList(props: {
  rows: readonly SummaryRow[];
  /** Side by side on a phone too: for values of a word or two. */
  short?: boolean;
}) {
  const { rows, short } = props;
  return (
    <dl className={short ? 'summary-list summary-list-short' : 'summary-list'}>
      {rows.map((row) => (
        <div className="summary-list-row" key={row.name}>
          <dt>{row.name}</dt>
          <dd>{row.value}</dd>
          {row.change ? <dd className="summary-list-change">{row.change}</dd> : null}
        </div>
      ))}
    </dl>
  );
}

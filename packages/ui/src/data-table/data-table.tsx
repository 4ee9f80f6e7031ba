import type { ReactNode } from 'react';

import './data-table.css';

/** One column: what its cells show for a row. The first column names the row. */
export type Column<Row> = {
  title: string;
  cell: (row: Row) => ReactNode;
  /** For counts, clocks and dates: figures that line up. */
  figures?: boolean;
};

/** Rows under named columns; on a narrow screen each row becomes a card that repeats the names. */
export function DataTable<Row>(props: {
  /** What the table holds; read to those who cannot see it, shown to those who can when `captionShown`. */
  caption: string;
  captionShown?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What will appear here, and how. */
  empty: ReactNode;
}) {
  if (props.rows.length === 0) return <div className="data-table-empty">{props.empty}</div>;
  return (
    <table className="data-table">
      <caption className={props.captionShown ? 'data-table-caption' : 'visually-hidden'}>
        {props.caption}
      </caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th key={column.title} scope="col">
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <TableRow key={props.rowKey(row)} row={row} columns={props.columns} />
        ))}
      </tbody>
    </table>
  );
}

function TableRow<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  return (
    <tr>
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.title} scope="row">
            {column.cell(row)}
          </th>
        ) : (
          <td
            key={column.title}
            data-title={column.title}
            className={column.figures ? 'figures' : undefined}
          >
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

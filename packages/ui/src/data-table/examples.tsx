import { DataTable } from './data-table.tsx';

const columns = [
  { title: 'Family', cell: (row: { name: string; in: string }) => row.name },
  { title: 'Returns in', cell: (row: { name: string; in: string }) => row.in, figures: true },
];

/** With rows, and with none. */
export const examples = {
  rows: (
    <DataTable
      caption="On the list"
      columns={columns}
      rows={[{ name: 'Ashdown', in: '4 of 6' }]}
      rowKey={(row) => row.name}
      empty={null}
    />
  ),
  empty: (
    <DataTable
      caption="On the list"
      columns={columns}
      rows={[]}
      rowKey={(row) => row.name}
      empty={<p>Families put on this meeting’s list will appear here.</p>}
    />
  ),
};

import { Link } from '@tanstack/react-router';
import { routeTitles } from '@waymark/domain/triage';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { Tag } from '@waymark/ui/tag';

import type { Answers } from '../../app/api.ts';

type Row = Answers['contact']['importCsv']['rows'][number];

/** What became of each row of the file, or would. */
export function ImportReport({ rows, dryRun }: { rows: readonly Row[]; dryRun: boolean }) {
  return (
    <div className="pane pane-flush">
      <DataTable
        caption="Rows of the file"
        columns={columns(dryRun)}
        rows={rows}
        rowKey={(row) => String(row.line)}
        empty={<p>The file has no rows under its headings.</p>}
      />
    </div>
  );
}

const columns = (dryRun: boolean): Column<Row>[] => [
  { title: 'Row', cell: (row) => <span className="figures">Line {row.line}</span> },
  {
    title: 'What happens',
    cell: (row) => (
      <span>
        <RowTag row={row} dryRun={dryRun} />
      </span>
    ),
  },
  {
    title: 'Contact',
    cell: (row) =>
      row.contactId !== undefined && row.reference !== undefined ? (
        <span>
          <Link to="/contacts/$contactId" params={{ contactId: row.contactId }}>
            {row.reference}
          </Link>
        </span>
      ) : (
        '–'
      ),
    figures: true,
  },
  { title: 'Where it goes', cell: (row) => (row.route ? routeTitles[row.route.outcome] : '–') },
  { title: 'What to put right', cell: (row) => <Problems problems={row.problems} /> },
];

function RowTag({ row, dryRun }: { row: Row; dryRun: boolean }) {
  switch (row.outcome) {
    case 'recorded':
      return dryRun ? <Tag tone="going">Can be recorded</Tag> : <Tag tone="done">Recorded</Tag>;
    case 'already-there':
      return <Tag tone="open">Already there</Tag>;
    case 'refused':
      return <Tag tone="stopped">Refused</Tag>;
    case 'not-tried':
      return <Tag tone="stopped">Not tried</Tag>;
  }
}

function Problems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return '–';
  return (
    <ul className="plain-list">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}

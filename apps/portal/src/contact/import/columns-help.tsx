import { contactCsvColumns, contactCsvHelp } from '@waymark/domain/contact';

/** What the file must hold, column by column, folded away until somebody wants it. */
export function ColumnsHelp() {
  return (
    <details className="import-help">
      <summary>What the columns are</summary>
      <p>The first line holds the names of the columns. Their order does not matter.</p>
      <dl className="import-columns">
        {contactCsvColumns.map((column) => (
          <div key={column}>
            <dt>{column}</dt>
            <dd>{contactCsvHelp[column]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

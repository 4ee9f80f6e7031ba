import './waiting.css';

/** Says what is being waited for, but only once a tenth of a second has passed. */
export function Waiting({ what }: { what: string }) {
  return (
    <output className="waiting">
      <span className="waiting-dot" aria-hidden="true" />
      {what}
    </output>
  );
}

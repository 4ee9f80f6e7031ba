import './brand-mark.css';

/** The sign on the path: a disc with the way ahead. Decoration beside the name, so it has no words of its own. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle className="brand-mark-disc" cx="16" cy="16" r="16" />
      <path className="brand-mark-way" d="M7 21.5 12 11l4 7.5L20 11l5 10.5" />
      <circle className="brand-mark-point" cx="16" cy="6.6" r="2.6" />
    </svg>
  );
}

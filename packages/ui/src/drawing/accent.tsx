/** The one patch of accent in a drawing: laid under the line, a little off it, like a print. */
export function Accent({ d }: { readonly d: string }) {
  return <path d={d} fill="var(--drawing-accent, #f4b942)" stroke="none" />;
}

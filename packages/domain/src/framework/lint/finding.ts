/** Everything the lint looks for. */
export const lintKinds = [
  'contradictory-action',
  'falling-action',
  'duplicate',
  'two-levels',
  'empty-cell',
  'thin-cell',
  'missing-source',
  'wrong-count',
  'consult-below-social-care',
  'wrong-number',
  'family-words',
  'old-guidance',
] as const;
export type LintKind = (typeof lintKinds)[number];

/** Something a partnership should look at: what kind, where (an id, a cell or a field), and a sentence. */
export type LintFinding = { kind: LintKind; where: string; message: string };

/** A finding, written short. */
export function finding(kind: LintKind, where: string, message: string): LintFinding {
  return { kind, where, message };
}

/** A code as it is checked: spaces out of the app's six digits, and around a recovery code. */
export const tidyCode = (kind: 'app' | 'recovery', code: string): string =>
  kind === 'app' ? code.replaceAll(/\s/g, '') : code.trim();

/** What is wrong with a code before it is sent; null where nothing is. */
export function codeProblem(kind: 'app' | 'recovery', code: string): string | null {
  const tidy = tidyCode(kind, code);
  if (kind === 'recovery') return tidy === '' ? 'Enter one of your recovery codes' : null;
  return /^\d{6}$/.test(tidy) ? null : 'Enter the six digits that your app shows now';
}

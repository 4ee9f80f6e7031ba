/** The words as part of an address: small letters, figures and single hyphens, at most 200 characters. */
export function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 200)
    .replace(/-$/, '');
}

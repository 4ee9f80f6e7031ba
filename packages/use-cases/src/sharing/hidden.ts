/**
 * AUD-5, SHR-B1: whether the audit keeps this from the family's own list: they are not told of it, or only few may know
 * that it exists.
 */
export function hiddenFromFamily(entry: {
  decision: 'share' | 'not-share';
  onlyFew: boolean;
  told: { told: boolean } | null;
}): boolean {
  return entry.decision === 'not-share' || entry.onlyFew || entry.told?.told !== true;
}

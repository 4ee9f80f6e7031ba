let pages = 0;

/**
 * Whether the page that opens now was led to from another one. The first page of a visit was opened from the address
 * bar, and leaves the focus where the browser put it.
 */
export function wasLedHere(): boolean {
  pages += 1;
  return pages > 1;
}

/** What says whether a reader's copy is still good. */
export type Validators = { etag: string; lastModified: Date | null };

// Raise it with any change to the shape of what the feed gives, or to what it keeps to itself: a reader's older copy is
// then not good.
const shape = 4;

// A change may be committed a little after one with a later time, so a young time is not yet to be relied on.
const settled = 60_000;

/** Validators for the present state of the directory. The time is given only once it can be relied on (DIR-13). */
export function validatorsOf(
  revision: { digest: string; changedAt: Date | null },
  now: Date,
): Validators {
  const { digest, changedAt } = revision;
  const isSettled = changedAt !== null && now.getTime() - changedAt.getTime() >= settled;
  return { etag: `W/"${shape}.${digest}"`, lastModified: isSettled ? changedAt : null };
}

/** True where the reader's copy is still good: `If-None-Match` decides, `If-Modified-Since` only without it (RFC 9110). */
export function isUnchanged(
  request: { ifNoneMatch: string | undefined; ifModifiedSince: string | undefined },
  { etag, lastModified }: Validators,
): boolean {
  if (request.ifNoneMatch !== undefined) {
    const known = request.ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return known.includes('*') || known.includes(etag.replace(/^W\//, ''));
  }
  if (request.ifModifiedSince === undefined || lastModified === null) return false;
  const since = Date.parse(request.ifModifiedSince);
  return Number.isFinite(since) && Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}

/** The headers that carry the validators. */
export function headersOf({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ETag: etag,
    'Cache-Control': 'no-cache',
    ...(lastModified === null ? {} : { 'Last-Modified': lastModified.toUTCString() }),
  };
}

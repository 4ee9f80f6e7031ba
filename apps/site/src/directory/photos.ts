/** A photo of the directory, as it was fetched. */
type Photo = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };

const types = /^image\/(?:jpeg|png|webp|avif)$/;
const mostBytes = 200_000;
const mostPhotos = 100;
const patience = 3000; // milliseconds
const pause = 5 * 60_000; // milliseconds until what could not be had is asked for again
const kept = new Map<string, { photo: Promise<Photo | null>; until: number }>();

/**
 * The photo at a web address, fetched once; null for some minutes where there is none, or it is no picture of a fit size.
 * The reader of the directory keeps addresses out that may not be fetched (DIR-16).
 */
export function photoAt(url: string): Promise<Photo | null> {
  const known = kept.get(url);
  if (known && Date.now() < known.until) return known.photo;
  const entry = { photo: fetchPhoto(url).catch(() => null), until: Infinity };
  kept.delete(url);
  kept.set(url, entry);
  void entry.photo.then((photo) => {
    if (photo === null) entry.until = Date.now() + pause;
  });
  const [oldest] = kept.keys();
  if (kept.size > mostPhotos && oldest !== undefined) kept.delete(oldest);
  return entry.photo;
}

async function fetchPhoto(url: string): Promise<Photo | null> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) });
  const type = response.headers.get('Content-Type') ?? '';
  if (!response.ok || !types.test(type)) {
    await response.body?.cancel();
    return null;
  }
  const bytes = new Uint8Array(mostBytes);
  let size = 0;
  for await (const chunk of response.body ?? []) {
    if (size + chunk.byteLength > mostBytes) return null;
    bytes.set(chunk, size);
    size += chunk.byteLength;
  }
  return { type, bytes: bytes.slice(0, size) };
}

/** A photo of the directory, as it was fetched. */
type Photo = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };

const types = /^image\/(?:jpeg|png|webp|avif)$/;
const mostBytes = 200_000;
const mostPhotos = 100;
const patience = 3000; // milliseconds
const kept = new Map<string, Promise<Photo | null>>();

/** The photo at a web address, fetched once; null where there is none, or it is no picture of a fit size. */
export function photoAt(url: string): Promise<Photo | null> {
  const known = kept.get(url);
  if (known) return known;
  const photo = fetchPhoto(url).catch(() => null);
  kept.set(url, photo);
  const [oldest] = kept.keys();
  if (kept.size > mostPhotos && oldest !== undefined) kept.delete(oldest);
  return photo;
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

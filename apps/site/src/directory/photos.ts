import { get as getOpenly, type IncomingMessage } from 'node:http';
import { get } from 'node:https';

import { lookupOutside } from './outside.ts';

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
 * The reader of the directory keeps addresses out that may not be fetched; where a name leads is seen only now (DIR-16).
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
  const answer = await ask(url);
  const type = answer.headers['content-type'] ?? '';
  if (answer.statusCode !== 200 || !types.test(type)) {
    answer.destroy();
    return null;
  }
  const bytes = new Uint8Array(mostBytes);
  let size = 0;
  const chunks: AsyncIterable<Uint8Array> = answer;
  for await (const chunk of chunks) {
    if (size + chunk.byteLength > mostBytes) return null;
    bytes.set(chunk, size);
    size += chunk.byteLength;
  }
  return { type, bytes: bytes.slice(0, size) };
}

// Not by fetch, which looks a name up by itself; nothing here follows to another address.
function ask(url: string): Promise<IncomingMessage> {
  const from = url.startsWith('https:') ? get : getOpenly;
  const options = { lookup: lookupOutside, signal: AbortSignal.timeout(patience) };
  return new Promise((resolve, reject) => {
    from(url, options, resolve).on('error', reject);
  });
}

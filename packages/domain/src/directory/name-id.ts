const namespace = bytesOfUuid('b7a9a3de-1f0c-4a57-8f57-0d1f6c2a9e41');

/**
 * The same UUID for the same parts, always and everywhere (RFC 9562 version 5, DIR-2). A second import finds its
 * first one by it, and a feed names its small parts without storing ids for them. SHA-1 names here; it guards nothing.
 */
export function nameId(...parts: string[]): string {
  return uuidOf(namespace, JSON.stringify(parts));
}

/** The version 5 UUID of `name` within a namespace UUID. */
export function uuidOfName(space: string, name: string): string {
  return uuidOf(bytesOfUuid(space), name);
}

function uuidOf(space: readonly number[], name: string): string {
  const words = sha1([...space, ...utf8Bytes(name)]);
  const [a = 0, b = 0, c = 0, d = 0] = words;
  const hex = [a, (b & 0xffff0fff) | 0x5000, (c & 0x3fffffff) | 0x80000000, d]
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function bytesOfUuid(uuid: string): number[] {
  return (uuid.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

// TextEncoder is no part of the language, and this package runs anywhere.
function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text.toWellFormed()) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes;
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

// A list of the feed makes thousands of these, so the work is done in place on typed arrays.
function sha1(message: readonly number[]): Int32Array {
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const padded = pad(message);
  const words = new Int32Array(80);
  for (let start = 0; start < padded.byteLength; start += 64) {
    for (let i = 0; i < 16; i += 1) words[i] = padded.getInt32(start + i * 4);
    for (let i = 16; i < 80; i += 1)
      words[i] = rotate(
        at(words, i - 3) ^ at(words, i - 8) ^ at(words, i - 14) ^ at(words, i - 16),
        1,
      );
    addBlock(state, words);
  }
  return state;
}

function pad(message: readonly number[]): DataView {
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(length - 4, message.length * 8);
  return view;
}

function addBlock(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let round = 0; round < 80; round += 1) {
    const next = (rotate(a, 5) + mixed(round, b, c, d) + e + at(words, round)) | 0;
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next;
  }
  state.set([
    at(state, 0) + a,
    at(state, 1) + b,
    at(state, 2) + c,
    at(state, 3) + d,
    at(state, 4) + e,
  ]);
}

function mixed(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function at(words: Int32Array, i: number): number {
  return words[i] ?? 0;
}

const namespace = 'b7a9a3de-1f0c-4a57-8f57-0d1f6c2a9e41';

/**
 * The same UUID for the same parts, always and everywhere (RFC 9562 version 5, DIR-2). A second import finds its
 * first one by it, and a feed names its small parts without storing ids for them. SHA-1 names here; it guards nothing.
 */
export function nameId(...parts: string[]): string {
  return uuidOfName(namespace, JSON.stringify(parts));
}

/** The version 5 UUID of `name` within a namespace UUID. */
export function uuidOfName(space: string, name: string): string {
  const spaceBytes = (space.replaceAll('-', '').match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  const hash = sha1([...spaceBytes, ...utf8Bytes(name)]);
  const bytes = hash.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

// TextEncoder is no part of the language, and this package runs anywhere.
function utf8Bytes(text: string): number[] {
  const encoded = encodeURIComponent(text.toWellFormed());
  return [...encoded.matchAll(/%([0-9A-F]{2})|([^%])/g)].map(([, hex, char]) =>
    hex === undefined ? (char ?? '').charCodeAt(0) : Number.parseInt(hex, 16),
  );
}

function sha1(message: number[]): number[] {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const padded = pad(message);
  for (let start = 0; start < padded.length; start += 64)
    addBlock(state, padded.slice(start, start + 64));
  return state.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff));
}

function pad(message: number[]): number[] {
  const zeros = (119 - (message.length % 64)) % 64;
  const bits = message.length * 8;
  const length = [0, 0, 0, 0, ...[24, 16, 8, 0].map((shift) => (bits >>> shift) & 0xff)];
  return [...message, 0x80, ...Array.from({ length: zeros }, () => 0), ...length];
}

function addBlock(state: number[], block: number[]): void {
  const words = expand(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  words.forEach((word, round) => {
    const [mixed, constant] = mix(round, b, c, d);
    const next = (rotate(a, 5) + mixed + e + constant + word) | 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
  });
  [a, b, c, d, e].forEach((word, i) => {
    state[i] = ((state[i] ?? 0) + word) | 0;
  });
}

function expand(block: number[]): number[] {
  const words = Array.from({ length: 16 }, (_, i) =>
    block.slice(i * 4, i * 4 + 4).reduce((word, byte) => (word << 8) | byte, 0),
  );
  for (let i = 16; i < 80; i += 1) {
    const at = (back: number) => words[i - back] ?? 0;
    words.push(rotate(at(3) ^ at(8) ^ at(14) ^ at(16), 1));
  }
  return words;
}

function mix(round: number, b: number, c: number, d: number): [mixed: number, constant: number] {
  if (round < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (round < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (round < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

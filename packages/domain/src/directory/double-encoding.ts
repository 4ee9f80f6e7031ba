// The characters that Windows-1252 puts where Latin-1 has controls, by their byte.
const windowsBytes: ReadonlyMap<string, number> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((char, i) => [
    char,
    0x80 + i,
  ]),
);
const continuation = `[\\u0080-\\u00bf${[...windowsBytes.keys()].join('')}]`;
const suspects = new RegExp(`[\\u00c2-\\u00f4]${continuation}{1,3}`, 'g');

/**
 * Puts right text whose UTF-8 was once read as Windows-1252 (`â€™` for `’`). Only runs that make
 * valid UTF-8 are touched, so `Ã` in a name stays.
 */
export function mendDoubleEncoding(text: string): string {
  return text.replace(suspects, (run) => decode(run) ?? run);
}

function decode(run: string): string | null {
  const escapes = [...run].map((char) => {
    const byte = windowsBytes.get(char) ?? char.charCodeAt(0);
    return `%${byte.toString(16).padStart(2, '0')}`;
  });
  // The run may hold a whole character and the beginning of ordinary text: try the longest first.
  for (let length = escapes.length; length >= 2; length -= 1) {
    try {
      return decodeURIComponent(escapes.slice(0, length).join('')) + run.slice(length);
    } catch {
      // not UTF-8 at this length
    }
  }
  return null;
}

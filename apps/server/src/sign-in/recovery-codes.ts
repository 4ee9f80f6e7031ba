import type { KeyedHash } from './keyed-hash.ts';

const mark = 'hash:';

/**
 * Recovery codes are kept as keyed hashes: what is in the database lets nobody in. The library compares what is kept
 * with what was typed, letter by letter, so both go through here.
 */
export function recoveryCodes(hash: KeyedHash) {
  const kept = (code: string): string => mark + hash('recovery code', code.trim());
  return {
    /** What is compared with the codes that are kept. A hash that was found out is hashed again, and is no code. */
    typed: kept,
    storage: {
      // Called with the codes as made, and later with those that are left, which are hashes already.
      async encrypt(json: string): Promise<string> {
        return JSON.stringify(
          listIn(json).map((code) => (code.startsWith(mark) ? code : kept(code))),
        );
      },
      async decrypt(json: string): Promise<string> {
        return json;
      },
    },
  };
}

function listIn(json: string): string[] {
  const list: unknown = JSON.parse(json);
  return Array.isArray(list) ? list.filter((code) => typeof code === 'string') : [];
}

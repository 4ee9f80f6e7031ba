/** How much one import may still read, from a file or over a whole walk. */
export type Allowance = {
  /** Notes what was read. Throws TooLarge where that is more than may be. */
  take: (bytes: number) => void;
};

/** More was there than an import may read; the message says how much that is, and what sets it. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** Lets in so many megabytes in all, so that no file and no feed fills the memory. */
export function allowanceOf(megabytes: number): Allowance {
  let left = megabytes * 1_000_000;
  return {
    take(bytes) {
      left -= bytes;
      if (left < 0)
        throw new TooLarge(`it is larger than ${megabytes} MB (WAYMARK_IMPORT_MEGABYTES).`);
    },
  };
}

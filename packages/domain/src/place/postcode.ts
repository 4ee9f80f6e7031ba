/** A postcode in its two halves; `inward` is null where only the first half was given. */
export type Postcode = { readonly outcode: string; readonly inward: string | null };

// The six shapes of a first half: A9, A99, A9A, AA9, AA99, AA9A.
const shape = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})?$/;

/** Reads a postcode, or the first half of one, however it is spaced; null where it is neither. */
export function readPostcode(text: string): Postcode | null {
  const [, outcode, inward = null] = shape.exec(text.toUpperCase().replace(/\s/g, '')) ?? [];
  return outcode === undefined ? null : { outcode, inward };
}

/** A second half as a number from 0 to 6759, so that it takes two bytes and keeps its order. */
export function inwardNumber(inward: string): number {
  const letter = (at: number) => inward.charCodeAt(at) - 65;
  return Number(inward[0]) * 676 + letter(1) * 26 + letter(2);
}

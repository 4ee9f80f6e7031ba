/**
 * A phone number as it can be rung, with nothing but its figures; null where it is none. One from abroad keeps its plus.
 * Short numbers, and those that cost whoever rings them (personal numbers, pagers, 084, 087 and 09), are none.
 */
export function readPhone(typed: string): string | null {
  const plain = typed
    .replace(/[\s().-]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+440?/, '0');
  return /^0(?!70|76(?!24)|84|87)[1-35-8]\d{8,9}$/.test(plain) || /^\+[1-9]\d{7,14}$/.test(plain)
    ? plain
    : null;
}

/** What a worker who speaks dials before a number, so that Relay UK types what they say. (18001 is for who types.) */
export const relayPrefix = '18002';

/** A number in groups that can be read out: 07700 900123, 020 7946 0123. */
export function formatPhone(phone: string): string {
  if (phone.startsWith('02')) return phone.replace(/^(\d{3})(\d{4})(\d+)$/, '$1 $2 $3');
  return phone.replace(/^(0\d{4})(\d+)$/, '$1 $2');
}

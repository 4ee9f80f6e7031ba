/** The eight numbers of an address of IPv6 that is written as one, with those that "::" stands for. */
export function groupsOf(address: string): number[] {
  const last = address.slice(address.lastIndexOf(':') + 1);
  const dotted = last.includes('.') ? last : '';
  const [a, b, c, d] = dotted.split('.').map(Number);
  const tail = d === undefined ? [] : [256 * Number(a) + Number(b), 256 * Number(c) + d];
  const rest = tail.length === 0 ? address : address.slice(0, -dotted.length);
  const [front = [], back] = rest
    .split('::')
    .map((part) => part.split(':').filter(Boolean))
    .map((part) => part.map((group) => parseInt(group, 16)));
  if (back === undefined) return [...front, ...tail];
  const zeros = Array<number>(8 - front.length - back.length - tail.length).fill(0);
  return [...front, ...zeros, ...back, ...tail];
}

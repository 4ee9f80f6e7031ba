/** What is one place among addresses: one of IPv4, or the /64 of IPv6 that a home has to choose from. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (!plain.includes(':')) return plain;
  const [front, back] = plain.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array<string>(8).fill('0');
  const left = back ? zeros.slice((front?.length ?? 0) + back.length) : [];
  const groups = [...(front ?? []), ...left, ...(back ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}

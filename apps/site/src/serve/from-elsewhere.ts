/**
 * Whether another site had this form sent (NAV-73). Nobody types a name, a number or a report there; a page of somebody
 * else's could send one unseen, or empty what a device keeps. Only what a browser itself says counts: one that hides where
 * it comes from belongs to someone careful, and is served.
 */
export function isFromElsewhere({ method, headers }: Pick<Request, 'method' | 'headers'>): boolean {
  const from = headers.get('Sec-Fetch-Site');
  return method === 'POST' && (from === 'cross-site' || from === 'same-site');
}

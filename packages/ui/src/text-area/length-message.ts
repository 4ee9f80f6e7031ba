const plural = (count: number) => `${count} ${count === 1 ? 'character' : 'characters'}`;

/** What to say about a text of `length` characters that may hold `limit`; null while there is plenty of room. */
export function lengthMessage(length: number, limit: number): string | null {
  if (length > limit) return `${plural(length - limit)} too many`;
  if (length >= limit * 0.75) return `${plural(limit - length)} left`;
  return null;
}

/** Counts one more from a place, or as many as it asks for at once, and says how many seconds it has to wait: 0 for none. */
export type Limit = (place: string, times?: number) => number;

type LimitOptions = {
  most: number;
  minutes: number;
  now: () => Date;
  /** How many places are told apart; all others count as one, so that they cannot fill the memory. */
  places?: number;
};

/** Counts in memory, and forgets everything when the while is over: no place is kept, written down or told (NAV-58, DIR-32). */
export function createLimit({ most, minutes, now, places = 50_000 }: LimitOptions): Limit {
  const counts = new Map<string, number>();
  let endsAt = 0;
  return (place, times = 1) => {
    const at = now().getTime();
    if (at >= endsAt) {
      counts.clear();
      endsAt = at + minutes * 60_000;
    }
    const counted = counts.has(place) || counts.size < places ? place : others;
    const count = (counts.get(counted) ?? 0) + times;
    counts.set(counted, count);
    return count <= most ? 0 : Math.ceil((endsAt - at) / 1000);
  };
}

const others = 'others';

import { useQuery } from '@tanstack/react-query';

import { askAuth, partOf } from './auth-request.ts';

/** A way in that is more than a password. */
export type StrongerWay = 'passkey' | 'organisation';

/** What there is beside the password: the organisation's own sign-in by name, and which of their own somebody uses first. */
export type WaysIn = { organisation: string | null; first: readonly StrongerWay[] };

/** What the answer is kept under. */
export const waysInKey = ['ways-in'] as const;

/** Asks which ways in there are. No answer is as if there were none: the password's way says what is wrong then. */
export function useWaysIn(): WaysIn | null {
  const { data } = useQuery({ queryKey: waysInKey, queryFn: askWaysIn });
  return data ?? null;
}

async function askWaysIn(): Promise<WaysIn> {
  const { data } = await askAuth('ways-in');
  const organisation = partOf(data, 'organisation');
  const first = partOf(data, 'first');
  return {
    organisation: typeof organisation === 'string' ? organisation : null,
    first: Array.isArray(first) ? strongerWays.filter((way) => first.includes(way)) : [],
  };
}

const strongerWays: readonly StrongerWay[] = ['passkey', 'organisation'];

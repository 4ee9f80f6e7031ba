import { askAuth, partOf } from './auth-request.ts';

/** A browser in which somebody is signed in. `id` names it and opens nothing. */
export type OwnSession = {
  id: string;
  device: string;
  startedAt: string;
  lastUsedAt: string;
  isThis: boolean;
};

/** Where the signed-in person is signed in, last used first. Throws where it cannot be known. */
export async function listSessions(): Promise<OwnSession[]> {
  const { ok, data } = await askAuth('sessions/list');
  const list = partOf(data, 'sessions');
  if (!ok || !Array.isArray(list)) throw new TypeError('No answer about the sessions');
  return list.map((each: unknown) => ({
    id: String(partOf(each, 'id')),
    device: String(partOf(each, 'device')),
    startedAt: String(partOf(each, 'startedAt')),
    lastUsedAt: String(partOf(each, 'lastUsedAt')),
    isThis: partOf(each, 'isThis') === true,
  }));
}

/** Ends one of them, or all but this one. Throws where the server did not hear of it. */
export async function endSessions(which: { id: string } | 'others'): Promise<void> {
  const { ok } =
    which === 'others'
      ? await askAuth('sessions/end-others', {})
      : await askAuth('sessions/end', which);
  if (!ok) throw new TypeError('The session was not ended');
}

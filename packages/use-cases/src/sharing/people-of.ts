import { listPeople } from '@waymark/db/contact';

import type { Acting } from '../act.ts';
import type { Problem } from '../errors.ts';

/** Problems where a field names somebody whom the contact does not; a field that is left out names nobody. */
export async function strangersIn(
  { tx }: Acting,
  contactId: string,
  named: readonly (readonly [field: string, id: string | undefined])[],
): Promise<Problem[]> {
  const ids = (await listPeople(tx, contactId)).map(({ id }) => id);
  return named
    .filter(([, id]) => id !== undefined && !ids.includes(id))
    .map(([field]) => ({ field, message: 'Choose somebody that this contact names.' }));
}

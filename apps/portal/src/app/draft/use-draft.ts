import { useEffect, useState } from 'react';

import { useMe } from '../use-me.ts';
import { draftKey, type DraftValue, keepDraft, readDraft } from './draft-store.ts';

/** A form's values, kept in this tab for the signed-in person until they are sent or thrown away. */
export function useDraft<T extends Readonly<Record<string, DraftValue>>>(form: string, empty: T) {
  const { actor } = useMe();
  const key = draftKey(actor.id, form);
  const [value, setValue] = useState(() => readDraft(sessionStorage, key, empty));

  useEffect(() => keepDraft(sessionStorage, key, value, empty), [key, value, empty]);

  return {
    value,
    change: (part: Partial<T>) => setValue((before) => ({ ...before, ...part })),
    drop: () => {
      // At once as well, because the page is often left before the effect above can run.
      keepDraft(sessionStorage, key, empty, empty);
      setValue(empty);
    },
  };
}

/** What a form keeps while it is being filled in: text, lists and records of text, and nothing else. */
export type DraftValue = string | readonly DraftValue[] | { readonly [name: string]: DraftValue };

/** The part of the browser's session storage that drafts need. It lives as long as the tab. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'waymark.draft.';

/** Where a draft is kept. It carries the person's opaque id, so that nobody meets another's words. */
export const draftKey = (ownerId: string, form: string): string => `${prefix}${ownerId}.${form}`;

/** The draft under `key`, or `empty` where there is none or where the form has changed its shape since. */
export function readDraft<T extends DraftValue>(storage: DraftStorage, key: string, empty: T): T {
  const kept = storage.getItem(key);
  if (kept === null) return empty;
  try {
    const value: unknown = JSON.parse(kept);
    return hasShapeOf(empty, value) ? value : empty;
  } catch {
    return empty;
  }
}

/** Keeps a draft, or forgets it when it is back to `empty`. A full or forbidden storage is no reason to stop typing. */
export function keepDraft<T extends DraftValue>(
  storage: DraftStorage,
  key: string,
  value: T,
  empty: T,
): void {
  const text = JSON.stringify(value);
  try {
    if (text === JSON.stringify(empty)) storage.removeItem(key);
    else storage.setItem(key, text);
  } catch {
    // The form still holds what was typed for as long as the page is open.
  }
}

/** Forgets every draft but those of one person; of everybody when `ownerId` is null, as at sign-out. */
export function dropDraftsExcept(storage: DraftStorage, ownerId: string | null): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) {
    if (key === null || !key.startsWith(prefix)) continue;
    if (ownerId !== null && key.startsWith(draftKey(ownerId, ''))) continue;
    storage.removeItem(key);
  }
}

/** Whether a value has every name of the example with the same kind of thing under it; a list may be of any length. */
function hasShapeOf<T extends DraftValue>(example: T, value: unknown): value is T {
  if (typeof example === 'string') return typeof value === 'string';
  if (Array.isArray(example)) {
    return Array.isArray(value) && value.every((one) => isDraftValue(one));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const found = new Map<string, unknown>(Object.entries(value));
  return Object.entries(example).every(([name, part]) => hasShapeOf(part, found.get(name)));
}

function isDraftValue(value: unknown): value is DraftValue {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((part) => isDraftValue(part));
}

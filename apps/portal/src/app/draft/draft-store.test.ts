import { beforeEach, describe, expect, test } from 'vitest';

import { draftKey, dropDraftsExcept, keepDraft, readDraft } from './draft-store.ts';

/** Session storage as the browser keeps it: strings by key, in the order they came. */
class TabStorage {
  readonly kept = new Map<string, string>();
  full = false;

  get length() {
    return this.kept.size;
  }
  key(index: number) {
    return [...this.kept.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (this.full) throw new Error('QuotaExceededError');
    this.kept.set(key, value);
  }
  removeItem(key: string) {
    this.kept.delete(key);
  }
}

const empty = { worry: '', people: [] as { name: string }[] };
const officer = draftKey('actor-1', 'contact');
let storage: TabStorage;

beforeEach(() => {
  storage = new TabStorage();
});

describe('nothing typed is lost', () => {
  test('a kept draft comes back whole', () => {
    const typed = { worry: 'Not in school since May', people: [{ name: 'A' }] };
    keepDraft(storage, officer, typed, empty);
    expect(readDraft(storage, officer, empty)).toEqual(typed);
  });

  test('a full storage does not stop the form', () => {
    storage.full = true;
    expect(() => keepDraft(storage, officer, { ...empty, worry: 'x' }, empty)).not.toThrow();
  });
});

describe('a draft that cannot be read is no draft', () => {
  test.each([
    ['broken text', '{"worry":'],
    ['another shape', '{"worry":3,"people":[]}'],
    ['a name is missing', '{"people":[]}'],
    ['a list of numbers', '{"worry":"","people":[{"name":1}]}'],
    ['a list instead of a record', '[]'],
  ])('%s', (_, text) => {
    storage.setItem(officer, text);
    expect(readDraft(storage, officer, empty)).toBe(empty);
  });
});

describe('a draft belongs to one person and one form', () => {
  test('a form put back to empty leaves nothing behind', () => {
    keepDraft(storage, officer, { ...empty, worry: 'x' }, empty);
    keepDraft(storage, officer, { ...empty }, empty);
    expect(storage.length).toBe(0);
  });

  test('another person signing in finds nothing of the last one', () => {
    keepDraft(storage, officer, { ...empty, worry: 'x' }, empty);
    keepDraft(storage, draftKey('actor-2', 'contact'), { ...empty, worry: 'y' }, empty);
    storage.setItem('something.else', 'stays');
    dropDraftsExcept(storage, 'actor-2');
    expect([...storage.kept.keys()]).toEqual(['waymark.draft.actor-2.contact', 'something.else']);
  });

  test('sign-out forgets every draft', () => {
    keepDraft(storage, officer, { ...empty, worry: 'x' }, empty);
    keepDraft(storage, draftKey('actor-1', 'decide.7'), { ...empty, worry: 'y' }, empty);
    dropDraftsExcept(storage, null);
    expect(storage.length).toBe(0);
  });

  test('an id that begins like another is another person', () => {
    keepDraft(storage, draftKey('actor-12', 'contact'), { ...empty, worry: 'x' }, empty);
    dropDraftsExcept(storage, 'actor-1');
    expect(storage.length).toBe(0);
  });
});

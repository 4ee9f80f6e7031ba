import type { TriageFacts } from '@waymark/domain/triage';

import { useDraft } from '../app/draft/index.ts';
import { type ContactDraft, emptyContact, type PersonDraft } from './draft/index.ts';

/** The contact being written: one draft under all its pages. */
export function useContactDraft() {
  const draft = useDraft<ContactDraft>('contact', emptyContact);
  const { value, change } = draft;
  return {
    ...draft,
    setFact: <Fact extends keyof TriageFacts>(fact: Fact, answer: TriageFacts[Fact]) =>
      change({ facts: { ...value.facts, [fact]: answer } }),
    setPerson: (index: number, part: Partial<PersonDraft>) =>
      change({
        people: value.people.map((person, at) => (at === index ? { ...person, ...part } : person)),
      }),
  };
}

/** What a page of the contact form works on. */
export type ContactForm = ReturnType<typeof useContactDraft>;

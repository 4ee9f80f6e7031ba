import type { ContactPerson, RecordContact } from '@waymark/domain/contact';
import type { ReturnKind, TriageDecision } from '@waymark/domain/triage';

import type { DemoPerson } from './demo-ids.ts';

/** A family of the demo borough as data: everything its file says, and nothing that follows from it. */
export type FamilyStory = {
  /** 1 to 8, in the order of the alphabet: part of every id of the family. */
  number: number;
  familyName: string;
  people: readonly ContactPerson[];
  contacts: readonly ContactStory[];
};

export type ContactStory = {
  /** The number in the reference: 7 is WB-26-0007. */
  reference: number;
  by: DemoPerson;
  /** A moment in London, 'YYYY-MM-DD HH:MM'. */
  at: string;
  written: Omit<RecordContact, 'familyName' | 'people'>;
  listed?: ListedStory;
};

export type ListedStory = {
  /** The meeting held at 09:30 on the day of the demo, or the one after it. */
  meeting: 'today' | 'next';
  at: string;
  returns: readonly {
    by: DemoPerson;
    at: string;
    kind: ReturnKind;
    text: string | null;
    reason: string | null;
  }[];
  decided?: {
    at: string;
    decision: TriageDecision;
    action: { description: string; to: DemoPerson; dueOn: string } | null;
  };
};

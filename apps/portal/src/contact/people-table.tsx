import { DataTable } from '@waymark/ui/data-table';
import type { PersonKind } from '@waymark/domain/contact';

import { today } from '../app/when.ts';
import { bornInWords, personKindLabels, personName } from './person-words.ts';

type Person = {
  id: string;
  kind: PersonKind;
  givenName: string;
  familyName: string;
  dateOfBirth: string | null;
};

/** Everybody in a contact, children first as they come. */
export function PeopleTable({ people }: { people: readonly Person[] }) {
  return (
    <DataTable
      caption="People"
      columns={[
        { title: 'Name', cell: personName },
        { title: 'Who', cell: (person) => personKindLabels[person.kind] },
        {
          title: 'Born (age)',
          cell: (person) => bornInWords(person, today()),
          figures: true,
        },
      ]}
      rows={people}
      rowKey={(person) => person.id}
      empty={<p>No people are named.</p>}
    />
  );
}

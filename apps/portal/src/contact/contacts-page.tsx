import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { buttonClass } from '@waymark/ui/button';
import { type Column, DataTable } from '@waymark/ui/data-table';

import { type Answers, api } from '../app/api.ts';
import { may } from '../app/may.ts';
import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { shortDayOfMoment } from '../app/when.ts';
import { Standing } from './standing.tsx';

type Contact = Answers['contact']['list'][number];

/** The contacts that this person may see, newest first, with where each one stands. */
export function ContactsPage() {
  const { data: contacts } = useSuspenseQuery(api.contact.list.queryOptions());
  return (
    <Page
      title="Contacts"
      known={<span>{count(contacts.length)}, newest first</span>}
      acts={<Acts />}
    >
      <div className="pane pane-flush">
        <DataTable
          caption="Contacts that you may see"
          columns={columns}
          rows={contacts}
          rowKey={(contact) => contact.id}
          empty={<Empty />}
        />
      </div>
    </Page>
  );
}

function Empty() {
  const { actor } = useMe();
  if (!may.recordContact(actor))
    return <p>A contact appears here when a meeting gives you an action for the family.</p>;
  return (
    <>
      <p>Contacts that you record appear here, each with what came of it.</p>
      <p>Contacts that reach you from others appear here too.</p>
    </>
  );
}

function Acts() {
  const { actor } = useMe();
  return (
    <>
      {may.recordContact(actor) ? (
        <Link to="/contacts/new/$step" params={{ step: 'danger' }} className={buttonClass()}>
          Record a contact
        </Link>
      ) : null}
      {may.importContacts(actor) ? (
        <Link to="/contacts/import" className={buttonClass('side')}>
          Import a file
        </Link>
      ) : null}
    </>
  );
}

const count = (number: number) => `${number} ${number === 1 ? 'contact' : 'contacts'}`;

const columns: Column<Contact>[] = [
  {
    title: 'Family',
    cell: (contact) => (
      <Link to="/contacts/$contactId" params={{ contactId: contact.id }}>
        {contact.familyName}
      </Link>
    ),
  },
  { title: 'Reference', cell: (contact) => contact.reference, figures: true },
  { title: 'Raised by', cell: (contact) => contact.agencyName },
  { title: 'Recorded', cell: (contact) => shortDayOfMoment(contact.recordedAt), figures: true },
  { title: 'Where it goes', cell: (contact) => contact.route.title },
  {
    title: 'Stands',
    cell: (contact) => (
      <span>
        <Standing
          state={contact.state}
          routeOutcome={contact.route.outcome}
          outcome={contact.outcome}
        />
      </span>
    ),
  },
];

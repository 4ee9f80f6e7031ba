import { createRoute, redirect } from '@tanstack/react-router';

import { stepOf } from '../contact/draft/index.ts';
import { pages } from './pages.ts';
import { staff } from './staff-route.tsx';

const contacts = createRoute({
  getParentRoute: () => staff,
  path: '/contacts',
  component: pages.ContactsPage,
});

const importContacts = createRoute({
  getParentRoute: () => staff,
  path: '/contacts/import',
  component: pages.ImportPage,
});

const startRecording = createRoute({
  getParentRoute: () => staff,
  path: '/contacts/new',
  beforeLoad: () => {
    throw redirect({ to: '/contacts/new/$step', params: { step: 'danger' }, replace: true });
  },
});

const recordContact = createRoute({
  getParentRoute: () => staff,
  path: '/contacts/new/$step',
  component: function RecordStep() {
    const step = stepOf(recordContact.useParams().step);
    return <pages.RecordPage key={step} step={step} />;
  },
});

const contact = createRoute({
  getParentRoute: () => staff,
  path: '/contacts/$contactId',
  component: function Contact() {
    const { contactId } = contact.useParams();
    return <pages.ContactPage key={contactId} contactId={contactId} />;
  },
});

const contactFacts = createRoute({
  getParentRoute: () => staff,
  path: '/contacts/$contactId/facts',
  component: function ContactFacts() {
    const { contactId } = contactFacts.useParams();
    return <pages.FactsPage key={contactId} contactId={contactId} />;
  },
});

const contactSharing = createRoute({
  getParentRoute: () => staff,
  path: '/contacts/$contactId/sharing',
  component: function ContactSharing() {
    const { contactId } = contactSharing.useParams();
    return <pages.LedgerPage key={contactId} contactId={contactId} />;
  },
});

const decideSharing = createRoute({
  getParentRoute: () => staff,
  path: '/contacts/$contactId/sharing/new',
  component: function DecideSharing() {
    const { contactId } = decideSharing.useParams();
    return <pages.DecidePage key={contactId} contactId={contactId} />;
  },
});

const recordAnswers = createRoute({
  getParentRoute: () => staff,
  path: '/contacts/$contactId/sharing/answers',
  component: function RecordAnswers() {
    const { contactId } = recordAnswers.useParams();
    return <pages.AnswersPage key={contactId} contactId={contactId} />;
  },
});

/** Addresses of contacts, and of what is shared and agreed of them. */
export const contactRoutes = [
  contacts,
  importContacts,
  startRecording,
  recordContact,
  contact,
  contactFacts,
  contactSharing,
  decideSharing,
  recordAnswers,
];

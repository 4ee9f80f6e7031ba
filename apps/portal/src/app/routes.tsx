import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { TriageRouteOutcome } from '@waymark/domain/triage';
import { Waiting } from '@waymark/ui/waiting';

import { SignInPage } from '../access/sign-in-page.tsx';
import { type AnswerName, stepOf } from '../contact/draft/index.ts';
import { WorkPage } from '../work/work-page.tsx';
import { Alone } from './alone.tsx';
import { queryClient } from './api.ts';
import { failureOf } from './failure.ts';
import { FailurePage, NotFoundPage } from './failure-page.tsx';
import { pages } from './pages.ts';
import { Shell } from './shell.tsx';
import { onSessionEnded } from './session-end.ts';
import { meOptions } from './use-me.ts';

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: () => (
    <Alone>
      <NotFoundPage />
    </Alone>
  ),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { back?: string; ended?: boolean; error?: string } => ({
    // Only a path of our own: an address of another site in the link leads nowhere.
    ...(typeof search['back'] === 'string' && /^\/(?![/\\])/.test(search['back'])
      ? { back: search['back'] }
      : {}),
    ...(search['ended'] === true ? { ended: true } : {}),
    ...(typeof search['error'] === 'string' ? { error: search['error'] } : {}),
  }),
  component: function SignIn() {
    const { back, ended, error } = signIn.useSearch();
    return <SignInPage back={back} ended={ended ?? false} error={error} />;
  },
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  component: pages.SetUpPage,
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: pages.InvitationPage,
});

const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  component: Shell,
  errorComponent: ({ error }) => (
    <Alone>
      <FailurePage error={error} />
    </Alone>
  ),
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(meOptions());
    } catch (error) {
      if (failureOf(error).kind === 'half-signed-in') throw redirect({ to: '/set-up' });
      if (failureOf(error).kind !== 'signed-out') throw error;
      const here = location.pathname === '/' ? {} : { back: location.pathname };
      throw redirect({ to: '/sign-in', search: here });
    }
  },
});

const home = createRoute({
  getParentRoute: () => staff,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/work', replace: true });
  },
});

const work = createRoute({ getParentRoute: () => staff, path: '/work', component: WorkPage });

const news = createRoute({
  getParentRoute: () => staff,
  path: '/news',
  component: pages.NewsPage,
});

const account = createRoute({
  getParentRoute: () => staff,
  path: '/account',
  component: pages.AccountPage,
});

const lostSteps = createRoute({
  getParentRoute: () => staff,
  path: '/lost-phones',
  component: pages.LostStepsPage,
});

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

const agreements = createRoute({
  getParentRoute: () => staff,
  path: '/agreements',
  component: pages.AgreementsPage,
});

const registerAgreement = createRoute({
  getParentRoute: () => staff,
  path: '/agreements/new',
  component: pages.RegisterPage,
});

const agreement = createRoute({
  getParentRoute: () => staff,
  path: '/agreements/$agreementId',
  component: function Agreement() {
    const { agreementId } = agreement.useParams();
    return <pages.AgreementPage key={agreementId} agreementId={agreementId} />;
  },
});

const amendAgreement = createRoute({
  getParentRoute: () => staff,
  path: '/agreements/$agreementId/amend',
  component: function AmendAgreement() {
    const { agreementId } = amendAgreement.useParams();
    return <pages.AmendPage key={agreementId} agreementId={agreementId} />;
  },
});

const brokenGlass = createRoute({
  getParentRoute: () => staff,
  path: '/broken-glass',
  component: pages.BrokenGlassPage,
});

const callBacks = createRoute({
  getParentRoute: () => staff,
  path: '/call-backs',
  component: pages.CallBacksPage,
});

const callBack = createRoute({
  getParentRoute: () => staff,
  path: '/call-backs/$callBackId',
  component: function CallBack() {
    const { callBackId } = callBack.useParams();
    return <pages.CallBackPage key={callBackId} callBackId={callBackId} />;
  },
});

const familiesSay = createRoute({
  getParentRoute: () => staff,
  path: '/families-say',
  component: pages.FamiliesSayPage,
});

const unusual = createRoute({
  getParentRoute: () => staff,
  path: '/unusual-looks',
  component: pages.UnusualPage,
});

const whoLooked = createRoute({
  getParentRoute: () => staff,
  path: '/who-looked',
  component: pages.WhoLookedPage,
});

const ownData = createRoute({
  getParentRoute: () => staff,
  path: '/own-data',
  component: pages.RequestsPage,
});

const ownDataRequest = createRoute({
  getParentRoute: () => staff,
  path: '/own-data/$requestId',
  component: function OwnDataRequest() {
    const { requestId } = ownDataRequest.useParams();
    return <pages.RequestPage key={requestId} requestId={requestId} />;
  },
});

const corrections = createRoute({
  getParentRoute: () => staff,
  path: '/corrections',
  component: pages.CorrectionsPage,
});

const retention = createRoute({
  getParentRoute: () => staff,
  path: '/retention',
  component: pages.RetentionPage,
});

const people = createRoute({
  getParentRoute: () => staff,
  path: '/people',
  component: pages.PeoplePage,
});

const person = createRoute({
  getParentRoute: () => staff,
  path: '/people/$personId',
  component: function Person() {
    const { personId } = person.useParams();
    return <pages.PersonPage key={personId} personId={personId} />;
  },
});

const meetings = createRoute({
  getParentRoute: () => staff,
  path: '/meetings',
  component: pages.MeetingsPage,
});

const meeting = createRoute({
  getParentRoute: () => staff,
  path: '/meetings/$meetingId',
  component: function Meeting() {
    const { meetingId } = meeting.useParams();
    return <pages.MeetingPage key={meetingId} meetingId={meetingId} />;
  },
});

const item = createRoute({
  getParentRoute: () => staff,
  path: '/items/$itemId',
  component: function Item() {
    const { itemId } = item.useParams();
    return <pages.ItemPage key={itemId} itemId={itemId} />;
  },
});

const staffPages = [
  home,
  work,
  news,
  account,
  lostSteps,
  contacts,
  importContacts,
  startRecording,
  recordContact,
  contact,
  contactFacts,
  contactSharing,
  decideSharing,
  recordAnswers,
  agreements,
  registerAgreement,
  agreement,
  amendAgreement,
  brokenGlass,
  callBacks,
  callBack,
  familiesSay,
  meetings,
  meeting,
  item,
  ownData,
  ownDataRequest,
  corrections,
  retention,
  people,
  person,
  unusual,
  whoLooked,
];

/** Every address of the portal. Ids in them are opaque: no address names anybody. */
export const router = createRouter({
  routeTree: root.addChildren([signIn, invitation, setUp, staff.addChildren(staffPages)]),
  defaultErrorComponent: FailurePage,
  defaultPendingComponent: () => <Waiting what="Opening the page …" />,
  defaultPendingMs: 100,
  defaultPendingMinMs: 0,
  scrollRestoration: true,
});

onSessionEnded(() => {
  const { pathname } = router.state.location;
  // On a first visit nobody was signed in before; the guard of the staff's pages leads to the sign-in.
  if (queryClient.getQueryData(meOptions().queryKey) === undefined) return;
  queryClient.clear();
  void router.navigate({ to: '/sign-in', search: { back: pathname, ended: true } });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface HistoryState {
    /** What the page that is opened says has just been done. */
    told?: 'recorded' | 'routed-again' | 'decided-sharing' | 'asked-to-share' | 'answers-recorded';
    /** Where a contact was routed to before, and which of its answers are new; never the answers. */
    before?: TriageRouteOutcome;
    changed?: readonly AnswerName[];
    /** Of which contact the list of who looked is wanted: in the tab's memory, and in no address. */
    reference?: string;
  }
}

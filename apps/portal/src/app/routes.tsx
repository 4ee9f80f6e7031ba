import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import type { TriageRouteOutcome } from '@waymark/domain/triage';
import { Waiting } from '@waymark/ui/waiting';

import { SignInPage } from '../access/sign-in-page.tsx';
import type { AnswerName } from '../contact/draft/index.ts';
import { WorkPage } from '../work/work-page.tsx';
import { queryClient } from './api.ts';
import { FailurePage } from './failure-page.tsx';
import { contactRoutes } from './contact-routes.tsx';
import { pages } from './pages.ts';
import { rightsRoutes } from './rights-routes.tsx';
import { root, staff } from './staff-route.tsx';
import { onSessionEnded } from './session-end.ts';
import { meOptions } from './use-me.ts';

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
  ...contactRoutes,
  ...rightsRoutes,
  home,
  work,
  news,
  account,
  lostSteps,
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

import { lazyRouteComponent } from '@tanstack/react-router';

/** The pages behind the sign-in, each in a file of its own so that the sign-in itself is small. */
export const pages = {
  AccountPage: lazyRouteComponent(() => import('../access/account-page.tsx'), 'AccountPage'),
  AgreementPage: lazyRouteComponent(
    () => import('../agreement/agreement-page.tsx'),
    'AgreementPage',
  ),
  AgreementsPage: lazyRouteComponent(
    () => import('../agreement/agreements-page.tsx'),
    'AgreementsPage',
  ),
  AnswersPage: lazyRouteComponent(
    () => import('../sharing/answers/answers-page.tsx'),
    'AnswersPage',
  ),
  AmendPage: lazyRouteComponent(() => import('../agreement/terms/register-page.tsx'), 'AmendPage'),
  BrokenGlassPage: lazyRouteComponent(
    () => import('../need-to-know/broken-glass-page.tsx'),
    'BrokenGlassPage',
  ),
  CallBackPage: lazyRouteComponent(() => import('../call-back/call-back-page.tsx'), 'CallBackPage'),
  CallBacksPage: lazyRouteComponent(
    () => import('../call-back/call-backs-page.tsx'),
    'CallBacksPage',
  ),
  CorrectionsPage: lazyRouteComponent(
    () => import('../rights/corrections-page.tsx'),
    'CorrectionsPage',
  ),
  ContactPage: lazyRouteComponent(() => import('../contact/contact-page.tsx'), 'ContactPage'),
  ContactsPage: lazyRouteComponent(() => import('../contact/contacts-page.tsx'), 'ContactsPage'),
  DecidePage: lazyRouteComponent(() => import('../sharing/decide/decide-page.tsx'), 'DecidePage'),
  FactsPage: lazyRouteComponent(() => import('../contact/facts/facts-page.tsx'), 'FactsPage'),
  FamiliesSayPage: lazyRouteComponent(
    () => import('../usefulness/families-say-page.tsx'),
    'FamiliesSayPage',
  ),
  ImportPage: lazyRouteComponent(() => import('../contact/import-page.tsx'), 'ImportPage'),
  InvitationPage: lazyRouteComponent(
    () => import('../people/invitation-page.tsx'),
    'InvitationPage',
  ),
  ItemPage: lazyRouteComponent(() => import('../triage/item-page.tsx'), 'ItemPage'),
  LedgerPage: lazyRouteComponent(() => import('../sharing/ledger-page.tsx'), 'LedgerPage'),
  LostStepsPage: lazyRouteComponent(() => import('../access/lost-steps-page.tsx'), 'LostStepsPage'),
  MeetingPage: lazyRouteComponent(() => import('../triage/meeting-page.tsx'), 'MeetingPage'),
  MeetingsPage: lazyRouteComponent(() => import('../triage/meetings-page.tsx'), 'MeetingsPage'),
  NewsPage: lazyRouteComponent(() => import('../notification/news-page.tsx'), 'NewsPage'),
  PeoplePage: lazyRouteComponent(() => import('../people/people-page.tsx'), 'PeoplePage'),
  PersonPage: lazyRouteComponent(() => import('../people/person-page.tsx'), 'PersonPage'),
  RequestPage: lazyRouteComponent(() => import('../rights/request-page.tsx'), 'RequestPage'),
  RequestsPage: lazyRouteComponent(() => import('../rights/requests-page.tsx'), 'RequestsPage'),
  RetentionPage: lazyRouteComponent(() => import('../rights/retention-page.tsx'), 'RetentionPage'),
  SetUpPage: lazyRouteComponent(() => import('../access/set-up-page.tsx'), 'SetUpPage'),
  RecordPage: lazyRouteComponent(() => import('../contact/record-page.tsx'), 'RecordPage'),
  RegisterPage: lazyRouteComponent(
    () => import('../agreement/terms/register-page.tsx'),
    'RegisterPage',
  ),
  UnusualPage: lazyRouteComponent(() => import('../audit/unusual-page.tsx'), 'UnusualPage'),
  WhoLookedPage: lazyRouteComponent(() => import('../audit/who-looked-page.tsx'), 'WhoLookedPage'),
};

/** Fetches every page once somebody is in: each opens at once then, and a new release cannot pull one away meanwhile. */
export function fetchPages(): void {
  for (const page of Object.values(pages)) void page.preload?.();
}

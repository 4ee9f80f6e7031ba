import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { BrandMark } from '@waymark/ui/brand-mark';
import { Waiting } from '@waymark/ui/waiting';

import { api } from './api.ts';
import { dropDraftsExcept } from './draft/index.ts';
import { Finder } from './finder.tsx';
import { may } from './may.ts';
import { fetchPages } from './pages.ts';
import { useMe } from './use-me.ts';
import './shell.css';

/** The frame of every page behind the sign-in: where you can go at the left, the page beside it. */
export function Shell() {
  const { actor, area } = useMe();
  useEffect(() => dropDraftsExcept(sessionStorage, actor.id), [actor.id]);
  useEffect(fetchPages, []);
  return (
    <div className="shell">
      <SkipLink />
      <header className="rail">
        <p className="rail-brand">
          <BrandMark />
          <span>
            Waymark <span className="rail-area">{area.name}</span>
          </span>
        </p>
        <div className="rail-finder">
          <Finder />
        </div>
        <nav className="rail-nav" aria-label="Main">
          <RailLink to="/work">My work</RailLink>
          <RailLink to="/contacts">Contacts</RailLink>
          {may.seeMeetings(actor) ? <RailLink to="/meetings">Meetings</RailLink> : null}
          {may.readCallBacks(actor) ? <RailLink to="/call-backs">Call-backs</RailLink> : null}
          {may.seeWhatFamiliesSay(actor) ? (
            <RailLink to="/families-say">What families say</RailLink>
          ) : null}
          {may.seePeople(actor) ? <RailLink to="/people">People</RailLink> : null}
          {may.resetSecondFactors(actor) ? (
            <RailLink to="/lost-phones">Lost phones</RailLink>
          ) : null}
          <RailLink to="/agreements">Agreements</RailLink>
          {may.seeCorrections(actor) ? <RailLink to="/corrections">Corrections</RailLink> : null}
          {may.seeRequests(actor) ? (
            <RailLink to="/own-data">Requests for own data</RailLink>
          ) : null}
          {may.seeRetention(actor) ? <RailLink to="/retention">Retention</RailLink> : null}
          {may.seeWhoLooked(actor) ? <RailLink to="/unusual-looks">Unusual looks</RailLink> : null}
          {may.seeWhoLooked(actor) ? <RailLink to="/who-looked">Who looked</RailLink> : null}
          {may.seeBrokenGlass(actor) ? <RailLink to="/broken-glass">Broken glass</RailLink> : null}
          <NewsLink />
        </nav>
        <Link to="/account" className="rail-person">
          <span className="rail-person-name">{actor.name}</span>
          <span className="rail-person-job">
            {actor.jobTitle}, {actor.agencyName}
          </span>
          <span className="rail-person-account">Your account and sign out</span>
        </Link>
      </header>
      <main id="main" className="main" tabIndex={-1}>
        <Suspense fallback={<Waiting what="Opening the page …" />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

function SkipLink() {
  return (
    <a
      className="skip-link"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      Skip to the page
    </a>
  );
}

type RailTarget =
  | '/work'
  | '/contacts'
  | '/meetings'
  | '/call-backs'
  | '/families-say'
  | '/corrections'
  | '/own-data'
  | '/retention'
  | '/unusual-looks'
  | '/who-looked'
  | '/broken-glass'
  | '/people'
  | '/lost-phones'
  | '/agreements'
  | '/news';

function RailLink({ to, children }: { to: RailTarget; children: React.ReactNode }) {
  return (
    <Link to={to} className="rail-link" activeProps={{ className: 'rail-link rail-link-here' }}>
      {children}
    </Link>
  );
}

function NewsLink() {
  const { data } = useQuery(api.notification.list.queryOptions());
  const unread = data?.filter((one) => one.readAt === null).length ?? 0;
  return (
    <RailLink to="/news">
      What is new
      {unread > 0 ? (
        <span className="rail-count">
          <span className="visually-hidden">, not read: </span>
          {unread}
        </span>
      ) : null}
    </RailLink>
  );
}

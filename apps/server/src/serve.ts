import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { openReferral } from '@waymark/api/open-referral';
import { connect } from '@waymark/db/client';
import { findInstallation } from '@waymark/db/access';
import type { Log } from '@waymark/use-cases/context';
import type { Hono } from 'hono';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { signAuditByItself } from './audit/sign-by-itself.ts';
import type { Settings } from './env.ts';
import { createApp } from './host/app.ts';
import { askersOf } from './host/client-address.ts';
import { watchDatabase } from './host/database-watch.ts';
import { deleteDueByItself } from './host/delete-due.ts';
import { family } from './host/family.ts';
import { invitations } from './host/invitation.ts';
import { findPostcodesIn } from './host/postcodes.ts';
import { rpc } from './host/rpc.ts';
import { createLog } from './log.ts';
import { openPostOffice, type PostOffice, type PostOfficeParts } from './mail/post-office.ts';
import { readSecrets, secretForLink, type Secrets } from './secrets.ts';
import { agenciesOf } from './sign-in/agencies-of.ts';
import { createCheckPassword } from './sign-in/check-password.ts';
import { deleteEnded } from './sign-in/delete-ended.ts';
import { keyedHash } from './sign-in/keyed-hash.ts';
import { organisationOf } from './sign-in/organisation-settings.ts';
import { createSignIn } from './sign-in/sign-in.ts';
import { asksRange } from './sign-in/stolen-passwords.ts';
import { createWaits } from './sign-in/waits.ts';

const builtPortal = fileURLToPath(new URL('../../portal/dist', import.meta.url));
const closeMs = 5_000;
// Longer than proxies keep an idle connection, so that none asks on one that was closed a moment ago.
const idleMs = 65_000;
// Anybody may read the feed: its questions have connections of their own, and end.
const feedConnections = 4;
const longestFeedQuestion = 10_000;

export type Serving = {
  /** Ends open requests in order, for at most five seconds, and then the database pools. */
  close: () => Promise<void>;
};

type ServeOptions = { log?: Log; portalFolder?: string; now?: () => Date };

/** Composes and starts the server. Throws where the port is taken; an absent database is no reason not to start. */
export async function serve(
  settings: Settings & { DATABASE_URL: string },
  options: ServeOptions = {},
): Promise<Serving> {
  const { WAYMARK_HOST: host, WAYMARK_PORT: port, DATABASE_URL: url } = settings;
  const secrets = readSecrets(settings);
  const log = options.log ?? createLog(settings.WAYMARK_LOG_LEVEL);
  const pools = connectAll(url, secrets);
  const { app, feed, auth } = pools;
  const { portalUrl, trustedOrigins } = addressesOf(settings);
  const now = options.now ?? (() => new Date());
  const checkPassword = checkPasswordOf(settings, log);
  const signIn = createSignIn({
    db: auth.db,
    secret: secrets.signIn,
    portalUrl,
    trustedOrigins,
    installation: () => findInstallation(app.db),
    ...signInSettings(settings),
    checkPassword,
    agenciesOf: (personId) => agenciesOf(auth.db, personId),
    now,
    log,
  });
  const waits = createWaits(auth.db, keyedHash(secrets.signIn));
  const newId = randomUUID;
  const database = watchDatabase(app);
  const secretFor = (id: string) => secretForLink(secrets.links, id);
  const mail = { isSent: settings.WAYMARK_SMTP_URL !== undefined, secretFor };
  const staff = { signIn, signInDb: auth.db, database, db: app.db, now, newId, log };
  const outside = { now, newId, log, isAway: database.isAway, ...askersOf(settings) };
  const hono = createApp({
    signIn,
    database,
    rpc: rpc({ ...staff, mail, mostPerMinute: settings.WAYMARK_CALLS_PER_MINUTE }),
    openReferral: openReferral({
      ...outside,
      db: feed.db,
      url: `${portalUrl}/open-referral/v3`,
      findPostcode: findPostcodesIn(settings.WAYMARK_DATA_DIR),
    }),
    family: family(settings, { ...outside, db: app.db, ticketKey: secrets.familyTickets }),
    invitation: invitations({ ...outside, signInDb: auth.db, checkPassword, waits }),
    portalFolder: options.portalFolder ?? builtPortal,
    portalUrl,
    trustedOrigins,
    trustProxy: settings.WAYMARK_TRUST_PROXY,
    log,
    newId,
  });
  const server = await listen(hono, port, host);
  const working = workByItself(settings, pools, { portalUrl, secretFor, now, log });
  return {
    async close() {
      working.stop();
      await closeInOrder(server);
      await Promise.all(Object.values(pools).map((pool) => pool.close()));
    },
  };
}

/** The portal's address, and the others under which it may be asked. */
function addressesOf({ WAYMARK_PORTAL_URL: outside, WAYMARK_PORT: port }: Settings) {
  const local = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  return outside === undefined
    ? { portalUrl: `http://localhost:${port}`, trustedOrigins: local }
    : { portalUrl: outside, trustedOrigins: [outside] };
}

function checkPasswordOf({ WAYMARK_STOLEN_PASSWORDS_URL: stolen }: Settings, log: Log) {
  return createCheckPassword(stolen ? asksRange(stolen, log) : null);
}

/** Sign-in as the settings of this installation say. */
function signInSettings(settings: Settings) {
  return {
    demoAsksSecondFactor: settings.WAYMARK_DEMO_SECOND_FACTOR,
    sessionLimits: {
      idleMinutes: settings.WAYMARK_SESSION_IDLE_MINUTES,
      hours: settings.WAYMARK_SESSION_HOURS,
    },
    organisation: organisationOf(settings),
  };
}

/** What the server does unasked: deletes what is due, sends e-mails, signs the audit. */
function workByItself(
  settings: Settings,
  { app, auth }: ReturnType<typeof connectAll>,
  parts: Omit<PostOfficeParts, 'signInDb' | 'smtpUrl' | 'from'>,
): { stop: () => void } {
  const { now, log } = parts;
  const { sessionLimits } = signInSettings(settings);
  const all = [
    deleteDueByItself({
      db: app.db,
      deleteEnded: () => deleteEnded(auth.db, sessionLimits, now()),
      log,
    }),
    signAuditByItself({ db: app.db, dataDir: settings.WAYMARK_DATA_DIR, now, log }),
    postOfficeOf(settings, { ...parts, signInDb: auth.db }),
  ];
  return { stop: () => all.forEach((each) => each?.stop()) };
}

/** Sends e-mails where there is a mail server; without one nothing is put into the outbox. */
function postOfficeOf(
  { WAYMARK_SMTP_URL: smtpUrl, WAYMARK_MAIL_FROM: from }: Settings,
  parts: Omit<PostOfficeParts, 'smtpUrl' | 'from'>,
): PostOffice | null {
  return smtpUrl === undefined ? null : openPostOffice({ ...parts, smtpUrl, from });
}

function connectAll(url: string, { appPassword, authPassword }: Secrets) {
  const asApp = { url, role: 'waymark_app', password: appPassword } as const;
  return {
    app: connect(asApp),
    feed: connect({ ...asApp, max: feedConnections, longestStatement: longestFeedQuestion }),
    auth: connect({ url, role: 'waymark_auth', password: authPassword }),
  };
}

async function listen({ fetch }: Hono, port: number, host: string): Promise<ServerType> {
  const server = createAdaptorServer({ fetch, serverOptions: { keepAliveTimeout: idleMs } });
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

async function closeInOrder(server: ServerType): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const late = setTimeout(
    () => 'closeAllConnections' in server && server.closeAllConnections(),
    closeMs,
  );
  await closed;
  clearTimeout(late);
}

import { calls, type Caller } from '@waymark/api/testing/calls';
import { permissionMatrix, readMatrix } from '@waymark/api/testing/matrix';

import { inputsFor } from '../fuzz/inputs.ts';
import { listProcedures } from '../procedures.ts';
import { randomFrom } from '../random.ts';

/** A request by POST that a scanner begins from: one that is in order, of which it changes a field at a time. */
export type Example = { name: string; path: string; body: Record<string, unknown> };

type Noted = { procedure: string; input: unknown };

/** Where nothing has to be given, something is given all the same, so that a scanner has a field to change. */
const more = { more: 'x' };
/** Words that the matrix leaves out, because who may do it does not hang on them. */
const withWords: Record<string, Record<string, unknown>> = {
  'triage.addReturn': { kind: 'known-shared', text: 'Seen on Monday.', reason: 'It helps.' },
  'work.complete': { note: 'They came.' },
};

/** What a call asks of the router, without asking it. */
async function noted(call: (caller: Caller) => Promise<unknown>): Promise<Noted | null> {
  const found: Noted[] = [];
  const of = (noun: string) =>
    new Proxy(
      {},
      {
        get: (_, verb) => (input: unknown) => {
          found.push({ procedure: `${noun}.${String(verb)}`, input });
          return Promise.resolve({ listed: [] });
        },
      },
    );
  // The shape is that of the router; types of a proxy cannot say so.
  await call(new Proxy({}, { get: (_, noun) => of(String(noun)) }) as Caller);
  return found[0] ?? null;
}

/** Every procedure of the staff API, with what the matrix of permissions asks of it on the demo’s own records. */
export async function procedureExamples(): Promise<Example[]> {
  const inputs = new Map<string, unknown>();
  for (const call of Object.values(calls)) {
    const found = await noted(call);
    if (found && !inputs.has(found.procedure)) inputs.set(found.procedure, found.input);
  }
  return listProcedures().map(({ name, schema }) => {
    const own = fieldsIn(inputs.get(name));
    const made = { random: randomFrom(1), ids: ['00000000-0000-4000-8000-000000000001'] };
    const [first] = schema ? inputsFor(schema, made, 1) : [];
    const body = Object.keys(own).length > 0 ? own : fieldsIn(first?.value);
    return {
      name,
      path: `/trpc/${name}`,
      body: Object.keys(body).length > 0 ? { ...body, ...withWords[name] } : more,
    };
  });
}

const callBack = {
  name: 'Jo',
  phone: '01632 960001',
  way: 'ring',
  times: ['morning'],
  messageSafe: 'no',
  about: 'He sleeps badly.',
  hubId: null,
};

/** What has to be had from the house first: a form’s ticket, and a service of the directory. */
type OpenParts = { ticket: string; serviceId: string };

/** What anybody may send, signed in or not. */
export function openExamples({ ticket, serviceId }: OpenParts): Example[] {
  const email = 'nobody@demo.waymark.example';
  const secret = 'a'.repeat(43);
  return Object.entries({
    '/api/auth/sign-in/email': { email, password: 'not-the-password' },
    '/api/auth/sign-in/social': { provider: 'organisation', callbackURL: '/work' },
    '/api/auth/two-factor/enable': { password: 'not-the-password' },
    '/api/auth/two-factor/disable': { password: 'not-the-password' },
    '/api/auth/two-factor/generate-backup-codes': { password: 'not-the-password' },
    '/api/auth/two-factor/verify-totp': { code: '000000' },
    '/api/auth/two-factor/verify-backup-code': { code: 'aaaaa-bbbbb' },
    '/api/auth/change-password': { currentPassword: 'not-this-one', newPassword: 'nor this one' },
    '/api/auth/verify-password': { password: 'not-the-password' },
    '/api/auth/passkey/verify-registration': { response: { id: 'x', rawId: 'x' }, name: 'key' },
    '/api/auth/passkey/verify-authentication': { response: { id: 'x', rawId: 'x' } },
    '/api/auth/passkey/delete-passkey': { id: 'x' },
    '/api/auth/passkey/update-passkey': { id: 'x', name: 'key' },
    '/api/auth/sessions/end': { id: 'x' },
    '/api/auth/get-session': more,
    '/api/auth/sessions/end-others': more,
    '/api/auth/sign-out': more,
    '/api/auth/update-user': { name: 'Somebody' },
    '/api/auth/request-password-reset': { email, redirectTo: '/work' },
    '/api/invitation/open': { secret },
    '/api/invitation/accept': { secret, password: 'a long enough password' },
    '/family/call-back/ticket': more,
    '/family/call-back': { ticket, ...callBack },
    '/family/helped': {
      page: '/help/school/wont-go-to-school',
      answer: 'partly',
      reason: 'too-far',
    },
    '/family/out-of-date': { serviceId, topic: 'times', words: 'Ten now.' },
  }).map(([path, body]) => ({ name: path.slice(1), path, body }));
}

const anId = '00000000-0000-4000-8000-000000000001';
const paging = 'page=1&per_page=5&format=json&search=baby';
const narrowing = `organization_id=${anId}&taxonomy_term_id=${anId}&taxonomy_id=${anId}&modified_after=2026-01-01&minimum_age=1&maximum_age=5&day=MO&start_time=09:30&end_time=12:00&postcode=ZW1+1AA&proximity=1000`;

/** What is read from the server’s port, with every word that an address may carry. */
export function portalAddresses(): string[] {
  return [
    '/sign-in?back=/work&ended=true&error=x',
    '/invitation?secret=x',
    '/health/live?x=1',
    '/health/ready?x=1',
    '/metrics?x=1',
    '/api/auth/get-session?disableCookieCache=true',
    '/api/auth/ways-in?x=1',
    '/api/auth/sessions/list?x=1',
    '/api/auth/callback/organisation?code=x&state=y',
  ];
}

/** What anybody reads of the public directory, with every word that its addresses may carry. */
export function feedAddresses(): string[] {
  const feed = '/open-referral/v3';
  return [
    `${feed}?x=1`,
    `${feed}/openapi.json?x=1`,
    `${feed}/services?${paging}&full=false&minimal=false`,
    `${feed}/services?page=1&per_page=5&${narrowing}`,
    `${feed}/service_at_locations?${paging}&full=false`,
    `${feed}/organizations?${paging}&full=false&full_service=false`,
    `${feed}/taxonomies?${paging}`,
    `${feed}/taxonomy_terms?${paging}&taxonomy_id=${anId}&parent_id=${anId}&top_only=true`,
    ...['services', 'organizations', 'taxonomies', 'taxonomy_terms'].map(
      (list) => `${feed}/${list}/${anId}?x=1`,
    ),
  ];
}

/** Pages of the portal. They are one file; what is in them is asked by /trpc. */
export const portalPages: readonly string[] = [
  '/',
  '/work',
  '/news',
  '/account',
  '/contacts',
  '/contacts/new',
  '/contacts/import',
  '/meetings',
  '/agreements',
  '/call-backs',
  '/people',
  '/lost-phones',
  '/broken-glass',
];

/** The first of the people of the matrix who may do it, for each procedure that somebody may. */
export function firstAllowed(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { procedure, expected } of readMatrix(permissionMatrix)) {
    const who = Object.keys(expected).find((each) => expected[each] === 'yes');
    if (who !== undefined && !found.has(procedure)) found.set(procedure, who.replaceAll(' ', '-'));
  }
  return found;
}

function fieldsIn(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

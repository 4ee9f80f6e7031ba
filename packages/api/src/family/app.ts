import type { CallBackParameters } from '@waymark/domain/call-back';
import { ask } from '@waymark/use-cases/call-back';
import { describeFault, InvalidInput, toUseCaseError } from '@waymark/use-cases/errors';
import type { FamilyContext } from '@waymark/use-cases/family';
import { reportOutOfDate, sayHelped } from '@waymark/use-cases/usefulness';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import { readForm } from './read-form.ts';
import { createTickets } from './tickets.ts';
import { createVisitorLimit } from './visitor-limit.ts';

/** What the family API needs from whoever hosts it. No actor: a family has no account. */
export type FamilyHost = FamilyContext & {
  /** Whether the database is out of reach, so that this error is no fault of ours. */
  isAway: (error: unknown) => Promise<boolean>;
  /** The other end of the connection. */
  addressOf: (c: Context) => string;
  /** Whether the families' site asks from an address: nobody else is believed about who their visitors are. */
  isSite: (address: string) => boolean;
  /** Seals the tickets of forms; the same on every server of an installation. */
  ticketKey: string;
  callBackParameters: CallBackParameters;
};

const maxBodyBytes = 8 * 1024;

/**
 * What families send from their site: JSON by POST, to be mounted at its base address. Nobody signs in, nothing can be read
 * here, and nothing is kept of who asked (NAV-58).
 */
export function familyApi(host: FamilyHost): Hono {
  const family = new Hono();
  const tickets = createTickets({ ...host, key: host.ticketKey });
  const few = limited(host, { fromOne: 20, fromSite: 1_000 });
  const many = limited(host, { fromOne: 120, fromSite: 10_000 });
  family.onError((error, c) => answerError(c, error, host));
  family.use(noCopy, bodyLimit({ maxSize: maxBodyBytes, onError: (c) => c.json(tooLong, 413) }));
  family.post('/call-back/ticket', many, (c) => c.json({ ticket: tickets.give() }));
  family.post('/call-back', few, async (c) => {
    const form = await readForm(c.req);
    if (form === null) return c.json(unreadable, 400);
    if (form.trapped) return c.json(done, 201);
    const { ticket, ...input } = form.input;
    const id = tickets.read(ticket);
    if (id === null) return c.json(askAgain, 409);
    await ask(host, { id, input, parameters: host.callBackParameters });
    return c.json(done, 201);
  });
  family.post('/helped', many, (c) => take(c, (input) => sayHelped(host, input)));
  family.post('/out-of-date', many, (c) => take(c, (input) => reportOutOfDate(host, input)));
  family.all('/*', (c) => c.json(nothingHere, 404));
  return family;
}

async function take(c: Context, write: (input: unknown) => Promise<void>): Promise<Response> {
  const form = await readForm(c.req);
  if (form === null) return c.json(unreadable, 400);
  if (!form.trapped) await write(form.input);
  return c.json(done, 201);
}

const noCopy: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set('cache-control', 'no-store');
};

const minutes = 60;

/** Holds whoever sends more than that in an hour, and says when to go on. */
function limited(
  { addressOf, isSite, now }: FamilyHost,
  most: { fromOne: number; fromSite: number },
): MiddlewareHandler {
  const limit = createVisitorLimit({ ...most, minutes, isSite, now });
  return async (c, next) => {
    const seconds = limit(addressOf(c), c.req.header('waymark-visitor'));
    if (seconds === 0) return next();
    return c.json(tooMany, 429, { 'retry-after': String(seconds) });
  };
}

const done = { done: true };
const nothingHere = { error: 'not-found', message: 'There is nothing at this address.' };
const unreadable = { error: 'unreadable', message: 'This has to be one JSON object.' };
const tooLong = { error: 'too-long', message: 'This is more than a form can hold.' };
const askAgain = { error: 'ask-again', message: 'Ask for a ticket, and send it a moment later.' };
const tooMany = {
  error: 'too-many',
  message: 'A lot has come from you just now. Try again later.',
};
const unavailable = { error: 'unavailable', message: 'This cannot be taken just now. Try again.' };
const fault = { error: 'fault', message: 'Something went wrong on our side. Nothing was kept.' };

async function answerError(c: Context, error: Error, host: FamilyHost): Promise<Response> {
  const known = toUseCaseError(error);
  if (known instanceof InvalidInput) {
    const { message, problems } = known;
    return c.json({ error: 'invalid-input', message, problems }, 422);
  }
  if (known?.kind === 'unavailable' || (await host.isAway(error))) {
    return c.json(unavailable, 503, { 'retry-after': '5' });
  }
  host.log.error({ fault: describeFault(error) }, 'the family API failed');
  return c.json(fault, 500);
}

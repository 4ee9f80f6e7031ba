import { AskCallBack } from '@waymark/domain/call-back';
import { z } from 'zod';

import { textIn } from '../form.ts';
import type { Sent } from './post.ts';

/** All that was put into the form, as it was, so that nothing typed is lost. */
export type Put = {
  readonly name: string;
  readonly phone: string;
  readonly way: string;
  readonly times: readonly string[];
  readonly messageSafe: string;
  readonly about: string;
  readonly hubId: string;
  /** The field that people do not see (NAV-58). */
  readonly 'leave-empty': string;
};

/** What to put right, by the name of the field. */
export type Problems = Readonly<Partial<Record<string, string>>>;

/** Where somebody is on the way to being rung. */
export type RingMe =
  | { readonly step: 'ask'; readonly put: Put; readonly problems: Problems }
  | {
      readonly step: 'check';
      readonly put: Put;
      readonly read: AskCallBack;
      readonly ticket: string;
      readonly again: boolean;
    }
  | {
      readonly step: 'not-taken';
      readonly put: Put;
      readonly read: AskCallBack;
      readonly why: 'away' | 'too-many';
    }
  | { readonly step: 'sent' };

/** Hands something to the server's family API. */
export type Send = (what: 'call-back' | 'call-back/ticket', body: unknown) => Promise<Sent>;

/** A form with nothing in it. */
export const nothingPut: Put = {
  name: '',
  phone: '',
  way: '',
  times: [],
  messageSafe: '',
  about: '',
  hubId: '',
  'leave-empty': '',
};

const Ticket = z.object({ ticket: z.string() });

/**
 * Takes one step: what was typed is looked at, shown again, and only then handed over (NAV-52). Whatever goes wrong, all of
 * it is on the page that says so.
 */
export async function takeRingMe(form: FormData, send: Send): Promise<RingMe> {
  const put = putInto(form);
  const step = textIn(form, 'step');
  if (step === 'change') return { step: 'ask', put, problems: {} };
  const read = AskCallBack.safeParse(asked(put));
  if (!read.success) return { step: 'ask', put, problems: problemsIn(read.error.issues) };
  if (step !== 'send') return check(put, read.data, send, false);
  const sent = await send('call-back', {
    ...asked(put),
    'leave-empty': put['leave-empty'],
    ticket: textIn(form, 'ticket').slice(0, longest),
  });
  if (sent.kind === 'done') return { step: 'sent' };
  if (sent.kind === 'ask-again') return check(put, read.data, send, true);
  if (sent.kind === 'refused') {
    const issues = sent.problems.map(({ field, message }) => ({ path: [field], message }));
    return { step: 'ask', put, problems: problemsIn(issues) };
  }
  return { step: 'not-taken', put, read: read.data, why: sent.kind };
}

async function check(put: Put, read: AskCallBack, send: Send, again: boolean): Promise<RingMe> {
  const sent = await send('call-back/ticket', {});
  const given = sent.kind === 'done' ? Ticket.safeParse(sent.answer) : null;
  if (given?.success) return { step: 'check', put, read, ticket: given.data.ticket, again };
  const why = sent.kind === 'too-many' ? 'too-many' : 'away';
  return { step: 'not-taken', put, read, why };
}

/** The form as the rule of it reads it: what was not picked is not there. */
function asked({ way, messageSafe, hubId, 'leave-empty': _trap, ...put }: Put) {
  return {
    ...put,
    way: way || undefined,
    messageSafe: messageSafe || undefined,
    hubId: hubId || null,
  };
}

function problemsIn(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): Problems {
  return Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]));
}

function putInto(form: FormData): Put {
  const times = form.getAll('times').filter((time) => typeof time === 'string');
  const texts = Object.keys(nothingPut)
    .filter((name) => name !== 'times')
    .map((name) => [name, textIn(form, name).slice(0, longest)]);
  return { ...nothingPut, ...Object.fromEntries(texts), times };
}

const longest = 1000; // characters; no field takes as many, and its own rule says so

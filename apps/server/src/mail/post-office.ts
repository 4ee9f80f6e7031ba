import type { Database } from '@waymark/db/client';
import { claimMail, settleMail, type ClaimedMail } from '@waymark/db/mail';
import type { Log } from '@waymark/use-cases/context';
import { describeFault } from '@waymark/use-cases/errors';
import { createTransport } from 'nodemailer';

import { letterFor } from './letters.ts';
import { nextTry } from './tries.ts';

export type PostOfficeParts = {
  /** The connection of sign-in: the application cannot read the outbox of others. */
  signInDb: Database;
  smtpUrl: string;
  from: string;
  portalUrl: string;
  secretFor: (id: string) => string;
  now: () => Date;
  log: Log;
};

export type PostOffice = {
  /** Sends what is due, once round. */
  sendDue: () => Promise<void>;
  stop: () => void;
};

const everyMs = 5_000;
const atOnce = 5;
const smtpTimeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends e-mails out of the outbox, one round every few seconds. Several servers may: none takes what another has in hand. */
export function openPostOffice(parts: PostOfficeParts): PostOffice {
  const transport = createTransport({ url: parts.smtpUrl, ...smtpTimeouts });
  let round: Promise<void> | null = null;
  const sendDue = () => {
    round ??= sendRound().finally(() => (round = null));
    return round;
  };

  async function sendRound(): Promise<void> {
    const mails = await claimMail(parts.signInDb, parts.now(), atOnce);
    for (const mail of mails) await sendOne(mail);
  }

  async function sendOne(mail: ClaimedMail): Promise<void> {
    const { signInDb, from, now, log } = parts;
    try {
      await transport.sendMail({ from, to: mail.address, ...letterFor(mail, parts) });
    } catch (error) {
      const at = nextTry(mail.tries, now());
      // Never the error's own words: a mail server repeats addresses in them.
      log.warn({ fault: describeFault(error).name, mail: mail.id, givenUp: at === null }, 'mail');
      const outcome = at === null ? 'failed' : 'again';
      await settleMail(signInDb, mail.id, { outcome, at: at ?? now() });
      return;
    }
    await settleMail(signInDb, mail.id, { outcome: 'sent', at: now() });
  }

  const timer = setInterval(() => {
    // The database is away just now: what is due is tried again in the next round.
    void sendDue().catch(() => {});
  }, everyMs);
  timer.unref();
  return {
    sendDue,
    stop: () => {
      clearInterval(timer);
      transport.close();
    },
  };
}

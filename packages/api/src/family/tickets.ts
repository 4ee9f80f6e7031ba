import { createHmac, timingSafeEqual } from 'node:crypto';

/** Slips that a form carries from its last look to being sent. */
export type Tickets = {
  give: () => string;
  /** The id that stands for what is sent under it, however often it is; null where the slip is not ours, or not of now. */
  read: (ticket: unknown) => string | null;
};

type TicketOptions = { key: string; now: () => Date; newId: () => string };

const leastMs = 2_000; // nobody reads a page and presses its button sooner
const mostMs = 24 * 60 * 60 * 1000;

/**
 * Tickets say when a form was last shown, sealed so that a machine cannot make one up (NAV-58). Nothing is kept for them,
 * and any server with the same key reads them.
 */
export function createTickets({ key, now, newId }: TicketOptions): Tickets {
  const sealOf = (text: string): Buffer => createHmac('sha256', key).update(text).digest();
  return {
    give() {
      const text = `${newId()}.${now().getTime().toString(36)}`;
      return `${text}.${sealOf(text).toString('base64url')}`;
    },
    read(ticket) {
      const parts = typeof ticket === 'string' && ticket.length < 200 ? ticket.split('.') : [];
      const [id = '', at = '', seal = ''] = parts;
      const given = Buffer.from(seal, 'base64url');
      const right = sealOf(`${id}.${at}`);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
      const age = now().getTime() - Number.parseInt(at, 36);
      return age >= leastMs && age <= mostMs ? id : null;
    },
  };
}

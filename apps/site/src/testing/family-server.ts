import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** The server's public family API, made up for a test: it notes what it is handed, and answers as it is told to. */
export type FamilyServer = {
  readonly url: string;
  /** What came, in the order it came. */
  readonly taken: { readonly what: string; readonly body: unknown }[];
  /** The status of every answer but a ticket's. */
  status: number;
  /** The status of a ticket's. */
  ticketStatus: number;
  readonly close: () => Promise<void>;
};

/** Starts the made-up API on any free port. */
export async function startFamilyServer(): Promise<FamilyServer> {
  const http = createServer(async (request, response) => {
    const what = (request.url ?? '').replace('/family/', '');
    family.taken.push({ what, body: JSON.parse(await text(request)) });
    const isTicket = what === 'call-back/ticket';
    response
      .writeHead(isTicket ? family.ticketStatus : family.status, {
        'Content-Type': 'application/json',
      })
      .end(JSON.stringify(isTicket ? { ticket: 'a.made-up.ticket' } : answerOf(family.status)));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  const family: FamilyServer = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/family`,
    taken: [],
    status: 200,
    ticketStatus: 200,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return family;
}

function answerOf(status: number): object {
  return status === 422 ? { problems: [] } : { ok: true };
}

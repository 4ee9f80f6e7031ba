import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { AskCallBack } from '@waymark/domain/call-back';
import { ReportOutOfDate, SayHelped, serviceOfPage } from '@waymark/domain/usefulness';
import { z } from 'zod';
import { madeUpServices } from './made-up-services.ts';

/** The server's public family API, made up for a test: it notes what it takes, by the server's own rules. */
export type FamilyServer = {
  readonly url: string;
  /** What came and was taken, or would have been but for `status`, in the order it came. */
  readonly taken: { readonly what: string; readonly body: unknown }[];
  /** The status of every answer but a ticket's and a refusal's. */
  status: number;
  /** The status of a ticket's. */
  ticketStatus: number;
  /** The services in its directory, which may be newer than the site's. */
  services: readonly { readonly id: string }[];
  readonly close: () => Promise<void>;
};

/** Starts the made-up API on any free port. */
export async function startFamilyServer(): Promise<FamilyServer> {
  const http = createServer(async (request, response) => {
    const what = (request.url ?? '').replace('/family/', '');
    const body: unknown = JSON.parse(await text(request));
    const problems = problemsIn(what, body, family.services);
    if (problems.length === 0) family.taken.push({ what, body });
    const isTicket = what === 'call-back/ticket';
    const answer = problems.length > 0 || family.status === 422 ? { problems } : { done: true };
    const status = isTicket ? family.ticketStatus : family.status;
    response
      .writeHead(problems.length > 0 ? 422 : status, { 'Content-Type': 'application/json' })
      .end(JSON.stringify(isTicket ? { ticket: 'a.made-up.ticket' } : answer));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  const family: FamilyServer = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/family`,
    taken: [],
    status: 200,
    ticketStatus: 200,
    services: madeUpServices,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return family;
}

/** What the server would refuse, by field, as the domain has it. */
function problemsIn(
  what: string,
  body: unknown,
  services: FamilyServer['services'],
): { field: string; message: string }[] {
  const isGone = (id: string | null) => id !== null && services.every((known) => known.id !== id);
  const gone = (field: string) => [{ field, message: 'This is not in our list.' }];
  if (what === 'helped') {
    const read = SayHelped.safeParse(untrapped(body));
    if (!read.success) return problemsOf(read.error);
    return isGone(serviceOfPage(read.data.page)) ? gone('page') : [];
  }
  if (what === 'out-of-date') {
    const read = ReportOutOfDate.safeParse(untrapped(body));
    if (!read.success) return problemsOf(read.error);
    return isGone(read.data.serviceId) ? gone('serviceId') : [];
  }
  if (what !== 'call-back') return [];
  const read = AskCallBack.safeParse(untrapped(body));
  if (!read.success) return problemsOf(read.error);
  return isGone(read.data.hubId) ? gone('hubId') : [];
}

const problemsOf = ({ issues }: z.ZodError) =>
  issues.map(({ path, message }) => ({ field: String(path[0]), message }));

/** A form without what only machines and the site itself fill in. */
function untrapped(body: unknown): unknown {
  const { 'leave-empty': _trap, ticket: _ticket, ...form } = z.looseObject({}).parse(body);
  return form;
}

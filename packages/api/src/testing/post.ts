import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { StaffContext } from '@waymark/use-cases/context';

import { appRouter } from '../router.ts';

/** One procedure over HTTP, as the portal calls it: everything by POST. */
export async function post(ctx: StaffContext, procedure: string, input: unknown) {
  const response = await fetchRequestHandler({
    endpoint: '/trpc',
    router: appRouter,
    allowMethodOverride: true,
    createContext: () => ctx,
    req: new Request(`http://localhost/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof input === 'string' ? input : JSON.stringify(input),
    }),
  });
  const text = await response.text();
  const body: { error?: { message: string; data: Record<string, unknown> } } = JSON.parse(text);
  return { status: response.status, text, error: body.error };
}

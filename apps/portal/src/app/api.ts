import { QueryCache, QueryClient, MutationCache } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import type { inferRouterOutputs } from '@trpc/server';

import type { AppRouter } from '@waymark/api';
import { failureOf } from './failure.ts';
import { forgetPost, postHeaders } from './post.ts';
import { sessionEnded } from './session-end.ts';

/** What the API answers, procedure by procedure. */
export type Answers = inferRouterOutputs<AppRouter>;

const noticeEndOfSession = (error: unknown) => {
  if (failureOf(error).kind !== 'signed-out') return;
  // It may be the post that has ended: the next sign-in begins with the first one that has not.
  forgetPost();
  sessionEnded();
};

/** What has been fetched. Emptied at sign-out; records of families leave it soon after their page is left. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEndOfSession }),
  mutationCache: new MutationCache({ onError: noticeEndOfSession }),
  defaultOptions: {
    queries: {
      retry: (count, error) => count < 2 && failureOf(error).kind === 'unreachable',
      retryDelay: (count) => 400 * 2 ** count,
    },
  },
});

const client = createTRPCClient<AppRouter>({
  // By POST, queries too: what is asked for stays out of every URL and access log.
  links: [httpBatchLink({ url: '/trpc', methodOverride: 'POST', headers: postHeaders })],
});

/** The API's procedures as options for React Query. */
export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient });

/** For records whose opening is written to the audit log: opened when somebody looks, never on a whim. */
export const openedRecord = {
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  gcTime: 0,
} as const;

import { createRootRoute, createRoute, Outlet, redirect } from '@tanstack/react-router';

import { Alone } from './alone.tsx';
import { queryClient } from './api.ts';
import { FailurePage, NotFoundPage } from './failure-page.tsx';
import { failureOf } from './failure.ts';
import { Shell } from './shell.tsx';
import { meOptions } from './use-me.ts';

/** The root of all addresses. */
export const root = createRootRoute({
  component: Outlet,
  notFoundComponent: () => (
    <Alone>
      <NotFoundPage />
    </Alone>
  ),
});

/** The frame of every page behind the sign-in: who is not signed in is led there first. */
export const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  component: Shell,
  errorComponent: ({ error }) => (
    <Alone>
      <FailurePage error={error} />
    </Alone>
  ),
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(meOptions());
    } catch (error) {
      if (failureOf(error).kind === 'half-signed-in') throw redirect({ to: '/set-up' });
      if (failureOf(error).kind !== 'signed-out') throw error;
      const here = location.pathname === '/' ? {} : { back: location.pathname };
      throw redirect({ to: '/sign-in', search: here });
    }
  },
});

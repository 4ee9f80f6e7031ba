import { createRoute } from '@tanstack/react-router';

import { pages } from './pages.ts';
import { staff } from './staff-route.tsx';

const ownData = createRoute({
  getParentRoute: () => staff,
  path: '/own-data',
  component: pages.RequestsPage,
});

const ownDataRequest = createRoute({
  getParentRoute: () => staff,
  path: '/own-data/$requestId',
  component: function OwnDataRequest() {
    const { requestId } = ownDataRequest.useParams();
    return <pages.RequestPage key={requestId} requestId={requestId} />;
  },
});

const corrections = createRoute({
  getParentRoute: () => staff,
  path: '/corrections',
  component: pages.CorrectionsPage,
});

const retention = createRoute({
  getParentRoute: () => staff,
  path: '/retention',
  component: pages.RetentionPage,
});

/** Addresses of what families ask of their data, and of how long it is kept. */
export const rightsRoutes = [ownData, ownDataRequest, corrections, retention];

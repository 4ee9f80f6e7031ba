import '@waymark/ui/tokens.css';
import './app/base.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components/I18nProvider';

import { queryClient } from './app/api.ts';
import { failureOf } from './app/failure.ts';
import { router } from './app/routes.tsx';

const place = document.getElementById('waymark');
if (place === null) throw new Error('The page has no place for the portal');

createRoot(place, {
  // Being refused, or a server that is away, is answered on the page; only what nobody foresaw is reported.
  onCaughtError: (error) => {
    if (failureOf(error).kind === 'broken') reportError(error);
  },
}).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);

import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { Button } from '@waymark/ui/button';
import { useEffect } from 'react';

import { queryClient } from './api.ts';
import { failureOf } from './failure.ts';
import { may } from './may.ts';
import { Page } from './page.tsx';
import { meOptions } from './use-me.ts';

const titles = {
  'signed-out': 'Sign in again',
  'half-signed-in': 'Set up two-step sign-in first',
  refused: 'Not open to you',
  missing: 'Not found',
  invalid: 'That address cannot be opened',
  unreachable: 'Waymark cannot be reached',
  broken: 'Something went wrong',
} as const;

/** Instead of a page that could not be shown: what happened, what was kept, what to do. */
export function FailurePage({ error }: { error: unknown }) {
  const failure = failureOf(error);
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  useEffect(() => reset(), [reset]);
  const canRetry = failure.kind === 'unreachable' || failure.kind === 'broken';
  return (
    <Page title={titles[failure.kind]}>
      <div className="pane">
        <p>
          {failure.message} {failure.nextStep}
        </p>
        <div className="row">
          {canRetry ? <Button onPress={() => void router.invalidate()}>Try again</Button> : null}
          <Link to="/work">Go to My work</Link>
        </div>
        {failure.kind === 'missing' && mayBreakGlass(router.state.location.pathname) ? (
          <p>
            A family that is not your work is not open to you. Where somebody needs you now,{' '}
            <Link to="/broken-glass">break the glass</Link>.
          </p>
        ) : null}
      </div>
    </Page>
  );
}

// Also shown where nobody is signed in: what is known of them already is read, and nothing is asked.
function mayBreakGlass(pathname: string): boolean {
  const me = queryClient.getQueryData(meOptions().queryKey);
  return pathname.startsWith('/contacts/') && me !== undefined && may.breakGlass(me.actor);
}

/** Where an address leads nowhere. */
export function NotFoundPage() {
  return (
    <Page title="Not found">
      <div className="pane">
        <p>There is no page at this address. Go to where you know the way from.</p>
        <p>
          <Link to="/work">Go to My work</Link>
        </p>
      </div>
    </Page>
  );
}

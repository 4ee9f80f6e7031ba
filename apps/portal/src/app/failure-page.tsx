import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { Button } from '@waymark/ui/button';
import { useEffect } from 'react';

import { failureOf } from './failure.ts';
import { Page } from './page.tsx';

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
      </div>
    </Page>
  );
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

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { ErrorSummary } from '@waymark/ui/error-summary';

import { dropDraftsExcept } from '../app/draft/index.ts';
import { useAttempt } from '../app/use-attempt.ts';
import { signOut } from './auth.ts';

/** The way out: ends the session, and forgets what was typed in this tab. */
export function SignOut() {
  const queries = useQueryClient();
  const tried = useAttempt();
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      dropDraftsExcept(sessionStorage, null);
      queries.clear();
      // A whole new page, so that nothing of the last person stays in memory or behind the Back button.
      window.location.assign('/sign-in');
    },
    onError: () =>
      tried.refuse([
        {
          field: null,
          message: 'Waymark cannot be reached, so you are still signed in. Try again.',
        },
      ]),
  });
  return (
    <>
      <ErrorSummary title="Not signed out" problems={tried.problems} attempt={tried.attempt} />
      <p>This forgets everything that you typed in this tab and have not sent.</p>
      <div>
        <Button
          tone="side"
          busy={leave.isPending ? 'Signing out …' : null}
          onPress={() => leave.mutate()}
        >
          Sign out
        </Button>
      </div>
    </>
  );
}

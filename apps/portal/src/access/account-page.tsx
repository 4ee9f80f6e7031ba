import { useMutation, useQueryClient } from '@tanstack/react-query';
import { staffRoleLabels } from '@waymark/domain/access';
import { Button } from '@waymark/ui/button';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { SummaryList } from '@waymark/ui/summary-list';

import { dropDraftsExcept } from '../app/draft/index.ts';
import { Page } from '../app/page.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useMe } from '../app/use-me.ts';
import { signOut } from './auth.ts';
import { TwoStep } from './two-step.tsx';

/** Who is signed in, how safely, and the way out. */
export function AccountPage() {
  const { actor, area } = useMe();
  return (
    <Page title="Your account">
      <section className="pane" aria-labelledby="who-title">
        <h2 id="who-title">Who you are</h2>
        <SummaryList
          rows={[
            { name: 'Name', value: actor.name },
            { name: 'Job', value: actor.jobTitle },
            { name: 'Agency', value: actor.agencyName },
            { name: 'Area', value: area.name },
            {
              name: 'What you are trusted with',
              value: actor.roles.map((role) => staffRoleLabels[role]).join(', '),
            },
          ]}
        />
        <p className="muted">If something here is wrong, tell your Waymark administrator.</p>
      </section>
      <section className="pane" aria-labelledby="two-step-title">
        <h2 id="two-step-title">Two-step sign-in</h2>
        <TwoStep />
      </section>
      <section className="pane" aria-labelledby="sign-out-title">
        <h2 id="sign-out-title">Sign out</h2>
        <SignOut />
      </section>
    </Page>
  );
}

function SignOut() {
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

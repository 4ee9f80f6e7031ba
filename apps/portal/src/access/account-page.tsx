import { staffRoleLabels } from '@waymark/domain/access';
import { SummaryList } from '@waymark/ui/summary-list';

import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { PostSwitch } from '../people/post-switch.tsx';
import { ChangePassword } from './change-password.tsx';
import { Passkeys } from './passkeys.tsx';
import { Sessions } from './sessions.tsx';
import { SignOut } from './sign-out.tsx';
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
      <PostSwitch />
      <section className="pane" aria-labelledby="two-step-title">
        <h2 id="two-step-title" tabIndex={-1}>
          Two-step sign-in
        </h2>
        <TwoStep />
      </section>
      <section className="pane" aria-labelledby="passkeys-title">
        <h2 id="passkeys-title" tabIndex={-1}>
          Passkeys
        </h2>
        <Passkeys />
      </section>
      <section className="pane" aria-labelledby="password-title">
        <h2 id="password-title">Your password</h2>
        <ChangePassword />
      </section>
      <section className="pane" aria-labelledby="sessions-title">
        <h2 id="sessions-title" tabIndex={-1}>
          Where you are signed in
        </h2>
        <Sessions />
      </section>
      <section className="pane" aria-labelledby="sign-out-title">
        <h2 id="sign-out-title">Sign out</h2>
        <SignOut />
      </section>
    </Page>
  );
}

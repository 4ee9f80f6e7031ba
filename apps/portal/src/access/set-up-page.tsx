import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { Alone } from '../app/alone.tsx';
import { Page } from '../app/page.tsx';
import { beginTwoStep, type TwoStepSetUp } from './auth.ts';
import { PasswordAgain } from './password-again.tsx';
import { SignOut } from './sign-out.tsx';
import { TwoStepConfirm } from './two-step-confirm.tsx';

/** The one page that a password alone opens, where more is asked of everybody: setting up two-step sign-in. */
export function SetUpPage() {
  const [setUp, setSetUp] = useState<Extract<TwoStepSetUp, { ok: true }> | null>(null);
  const [stopped, setStopped] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const goOn = async () => {
    queries.clear();
    await navigate({ to: '/work', replace: true });
  };
  return (
    <Alone>
      <Page title="Set up two-step sign-in">
        <p>
          Waymark holds what families have told, so a password alone does not open it. You need an
          authenticator app on your phone, such as the one of Microsoft or Google.
        </p>
        <div className="pane">
          {setUp ? (
            <TwoStepConfirm setUp={setUp} onDone={goOn} onStop={() => setSetUp(null)} />
          ) : stopped ? (
            <SignOut />
          ) : (
            <PasswordAgain
              act="Begin"
              stop="Not now"
              onStop={() => setStopped(true)}
              send={async (password) => {
                const begun = await beginTwoStep(password);
                if (!begun.ok) return begun.message;
                setSetUp(begun);
                return null;
              }}
            />
          )}
        </div>
      </Page>
    </Alone>
  );
}

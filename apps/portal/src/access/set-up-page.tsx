import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Waiting } from '@waymark/ui/waiting';
import { useState } from 'react';

import { Alone } from '../app/alone.tsx';
import { Page } from '../app/page.tsx';
import { beginTwoStep, type TwoStepSetUp } from './auth.ts';
import { PasswordAgain } from './password-again.tsx';
import { SignOut } from './sign-out.tsx';
import { StrongerWay } from './stronger-way.tsx';
import { TwoStepConfirm } from './two-step-confirm.tsx';
import { useWaysIn } from './ways-in.ts';

/** The one page that a password alone opens, where more is asked of everybody: in by what they have, or set up codes. */
export function SetUpPage() {
  const ways = useWaysIn();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const goOn = async () => {
    queries.clear();
    await navigate({ to: '/work', replace: true });
  };
  return (
    <Alone>
      {ways === null ? (
        <Waiting what="Asking how you sign in …" />
      ) : ways.first.length > 0 ? (
        <Page title="One more step">
          <div className="pane">
            <StrongerWay ways={ways.first} back="/work" onIn={() => void goOn()} />
          </div>
          <SignOut />
        </Page>
      ) : (
        <SetUpCodes onDone={goOn} />
      )}
    </Alone>
  );
}

function SetUpCodes({ onDone }: { onDone: () => Promise<void> }) {
  const [setUp, setSetUp] = useState<Extract<TwoStepSetUp, { ok: true }> | null>(null);
  const [stopped, setStopped] = useState(false);
  return (
    <Page title="Set up two-step sign-in">
      <p>
        Waymark holds what families have told, so a password alone does not open it. You need an
        authenticator app on your phone, such as the one of Microsoft or Google.
      </p>
      <div className="pane">
        {setUp ? (
          <TwoStepConfirm setUp={setUp} onDone={onDone} onStop={() => setSetUp(null)} />
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
  );
}

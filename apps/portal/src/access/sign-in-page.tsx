import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import { Alone } from '../app/alone.tsx';
import { Page } from '../app/page.tsx';
import { CodeForm } from './code-form.tsx';
import { organisationRefusal } from './organisation-words.ts';
import { OtherWays } from './other-ways.tsx';
import { PasswordForm } from './password-form.tsx';

/** Signing in: password first, then the code where two-step sign-in is on. `back` is where the person was going. */
export function SignInPage(props: {
  back: string | undefined;
  ended: boolean;
  /** Why an organisation's sign-in sent somebody back here. */
  error: string | undefined;
}) {
  const { back, ended, error } = props;
  const [asksCode, setAsksCode] = useState(false);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const goOn = () => {
    queries.clear();
    void navigate({ to: back ?? '/work', replace: true });
  };
  return (
    <Alone>
      <Page key={asksCode ? 'code' : 'password'} title={asksCode ? 'Enter your code' : 'Sign in'}>
        {ended ? (
          <Notice tone="plain" title="You are not signed in any more">
            <p>What you typed is kept in this tab. Sign in as yourself to find it again.</p>
          </Notice>
        ) : null}
        {error ? (
          <Notice tone="plain" title="You are not signed in">
            <p>{organisationRefusal(error)}</p>
          </Notice>
        ) : null}
        <div className="pane">
          {asksCode ? (
            <CodeForm onIn={goOn} onRestart={() => setAsksCode(false)} />
          ) : (
            <>
              <PasswordForm onIn={goOn} onCode={() => setAsksCode(true)} />
              <OtherWays back={back ?? '/work'} onIn={goOn} />
            </>
          )}
        </div>
        <p className="muted">
          For people who work with families. Every look at a record is logged.
        </p>
      </Page>
    </Alone>
  );
}

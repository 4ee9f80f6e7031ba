import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { Notice } from '@waymark/ui/notice';
import { Waiting } from '@waymark/ui/waiting';
import { useState } from 'react';

import { beginTwoStep, endTwoStep, isTwoStepOn, type TwoStepSetUp } from './auth.ts';
import { cameToNothing, NotKnown } from './not-known.tsx';
import { PasswordAgain } from './password-again.tsx';
import { StrongerWay } from './stronger-way.tsx';
import { TwoStepConfirm } from './two-step-confirm.tsx';
import { useWaysIn } from './ways-in.ts';

const question = { queryKey: ['two-step'], queryFn: isTwoStepOn };

const openAgain = () => window.location.assign('/account');

type Doing =
  | { what: 'nothing' }
  | { what: 'asking-password'; to: 'begin' | 'end' }
  | { what: 'confirming'; setUp: Extract<TwoStepSetUp, { ok: true }> };

/** Two-step sign-in: set it up with an app, or turn it off. Either asks for the password again. */
export function TwoStep() {
  const queries = useQueryClient();
  const on = useQuery(question);
  const first = useWaysIn()?.first ?? [];
  const [doing, setDoing] = useState<Doing>({ what: 'nothing' });
  const [told, setTold] = useState<string | null>(null);
  const finish = async (message: string) => {
    setDoing({ what: 'nothing' });
    setTold(message);
    await queries.invalidateQueries({ queryKey: question.queryKey });
  };
  const stop = () => setDoing({ what: 'nothing' });

  if (cameToNothing(on)) return <NotKnown question={on} />;
  if (on.data === undefined) return <Waiting what="Asking how you sign in …" />;
  if (doing.what === 'confirming')
    return <TwoStepConfirm setUp={doing.setUp} onDone={finish} onStop={stop} />;
  if (doing.what === 'asking-password' && doing.to === 'begin' && first.length > 0)
    return <StrongerWay ways={first} back="/account" onIn={openAgain} onStop={stop} />;
  if (doing.what === 'asking-password' && doing.to === 'begin')
    return (
      <PasswordAgain
        act="Continue"
        onStop={stop}
        send={async (password) => {
          const setUp = await beginTwoStep(password);
          if (!setUp.ok) return setUp.message;
          setDoing({ what: 'confirming', setUp });
          return null;
        }}
      />
    );
  if (doing.what === 'asking-password')
    return (
      <PasswordAgain
        act="Turn it off"
        onStop={stop}
        send={async (password) => {
          const message = await endTwoStep(password);
          // A new page: where it is asked of everybody, that page is the one that sets it up again.
          if (message === null) openAgain();
          return message;
        }}
      />
    );
  return (
    <>
      {told ? <Notice tone="done" title={told} appears="focused" /> : null}
      <p>
        {on.data
          ? 'It is on. After your password, you are asked for a code of your app.'
          : 'It is off. With it on, a stolen password alone opens nothing.'}
      </p>
      <div>
        <Button
          tone={on.data ? 'side' : 'main'}
          onPress={() => {
            setTold(null);
            setDoing({ what: 'asking-password', to: on.data ? 'end' : 'begin' });
          }}
        >
          {on.data ? 'Move it to another phone, or turn it off' : 'Set up two-step sign-in'}
        </Button>
      </div>
    </>
  );
}

import { useMutation } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { TextField } from '@waymark/ui/text-field';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { enterCode, type TwoStepSetUp } from './auth.ts';
import { codeProblem, tidyCode } from './code.ts';
import './two-step.css';

// Few people set this up, and once: what draws the picture is fetched when somebody does.
const TwoStepPicture = lazy(async () => ({
  default: (await import('./two-step-picture.tsx')).TwoStepPicture,
}));

/** The picture for the app, the recovery codes to keep, and the code that proves the app works. */
export function TwoStepConfirm(props: {
  setUp: Extract<TwoStepSetUp, { ok: true }>;
  onDone: (message: string) => Promise<void>;
  onStop: () => void;
}) {
  const [code, setCode] = useState('');
  const tried = useAttempt();
  const confirm = useMutation({
    mutationFn: () => enterCode('app', tidyCode('app', code)),
    onSuccess: async (came) => {
      if (came.step === 'refused') tried.refuse([{ field: 'code', message: came.message }]);
      else await props.onDone('Two-step sign-in is on');
    },
  });
  const send = () => {
    const problem = codeProblem('app', code);
    if (problem === null) confirm.mutate();
    else tried.refuse([{ field: 'code', message: problem }]);
  };
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <ScanStep address={props.setUp.address} />
      <KeepStep codes={props.setUp.recoveryCodes} />
      <section className="stack">
        <h3>3. Show that it works</h3>
        <TextField
          name="code"
          label="Six-digit code"
          hint="Your authenticator app shows it now."
          inputMode="numeric"
          autoComplete="one-time-code"
          width="short"
          value={code}
          onChange={setCode}
          problem={tried.at('code')}
        />
        <div className="row">
          <Button type="submit" busy={confirm.isPending ? 'Checking …' : null}>
            Turn on two-step sign-in
          </Button>
          <Button tone="quiet" onPress={props.onStop}>
            Leave it off
          </Button>
        </div>
      </section>
    </Form>
  );
}

function ScanStep({ address }: { address: string }) {
  const secret = new URL(address).searchParams.get('secret') ?? '';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="stack">
      <h3 ref={heading} tabIndex={-1}>
        1. Scan this with your authenticator app
      </h3>
      <Suspense fallback={<div className="two-step-picture two-step-picture-coming" />}>
        <TwoStepPicture address={address} />
      </Suspense>
      <p>
        Or type this key into the app: <code className="two-step-code">{inFours(secret)}</code>
      </p>
    </section>
  );
}

function KeepStep({ codes }: { codes: readonly string[] }) {
  return (
    <section className="stack">
      <h3>2. Keep these recovery codes</h3>
      <p>
        Each lets you in once if you lose your phone. They are shown only now: print them or write
        them down, and keep them away from your computer.
      </p>
      <ul className="two-step-codes">
        {codes.map((code) => (
          <li key={code}>
            <code className="two-step-code">{code}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

const inFours = (text: string): string => text.match(/.{1,4}/g)?.join(' ') ?? '';

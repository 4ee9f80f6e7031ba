import { useMutation } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { TextField } from '@waymark/ui/text-field';
import { useState } from 'react';

import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { enterCode } from './auth.ts';
import { codeProblem, tidyCode } from './code.ts';

/** The second step of signing in: the code of the authenticator app, or one of the recovery codes. */
export function CodeForm(props: { onIn: () => void; onRestart: () => void }) {
  const [kind, setKind] = useState<'app' | 'recovery'>('app');
  const [code, setCode] = useState('');
  const tried = useAttempt();
  const enter = useMutation({
    mutationFn: () => enterCode(kind, tidyCode(kind, code)),
    onSuccess: (came) => {
      if (came.step === 'in') props.onIn();
      else if (came.step === 'refused') tried.refuse([{ field: 'code', message: came.message }]);
    },
  });
  const send = () => {
    const problem = codeProblem(kind, code);
    if (problem === null) enter.mutate();
    else tried.refuse([{ field: 'code', message: problem }]);
  };
  const useOther = () => {
    setKind(kind === 'app' ? 'recovery' : 'app');
    setCode('');
    tried.clear();
  };
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <TextField
        name="code"
        label={kind === 'app' ? 'Six-digit code' : 'Recovery code'}
        hint={
          kind === 'app'
            ? 'Your authenticator app shows it now.'
            : 'One of those you kept when you set up two-step sign-in. Each works once.'
        }
        inputMode={kind === 'app' ? 'numeric' : 'text'}
        autoComplete="one-time-code"
        width={kind === 'app' ? 'short' : 'middle'}
        value={code}
        onChange={setCode}
        problem={tried.at('code')}
      />
      <div className="row">
        <Button type="submit" busy={enter.isPending ? 'Checking …' : null}>
          Continue
        </Button>
        <Button tone="quiet" onPress={useOther}>
          {kind === 'app' ? 'Use a recovery code' : 'Use the code of the app'}
        </Button>
        <Button tone="quiet" onPress={props.onRestart}>
          Start again
        </Button>
      </div>
    </Form>
  );
}

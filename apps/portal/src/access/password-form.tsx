import { useMutation } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { TextField } from '@waymark/ui/text-field';
import { useState } from 'react';

import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { signIn } from './auth.ts';

/** The first step of signing in. A wrong pair says so without saying which half was wrong. */
export function PasswordForm(props: { onIn: () => void; onCode: () => void }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const tried = useAttempt();
  const enter = useMutation({
    mutationFn: () => signIn(email.trim(), password),
    onSuccess: (came) => {
      if (came.step === 'in') props.onIn();
      else if (came.step === 'code') props.onCode();
      else tried.refuse([{ field: null, message: came.message }]);
    },
  });
  const send = () => {
    const problems = [
      ...(email.trim() === ''
        ? [{ field: 'email', message: 'Enter your work e-mail address' }]
        : []),
      ...(password === '' ? [{ field: 'password', message: 'Enter your password' }] : []),
    ];
    if (problems.length > 0) tried.refuse(problems);
    else enter.mutate();
  };
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <TextField
        name="email"
        label="Work e-mail address"
        type="email"
        inputMode="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        problem={tried.at('email')}
      />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        problem={tried.at('password')}
      />
      <div>
        <Button type="submit" busy={enter.isPending ? 'Signing in …' : null}>
          Sign in
        </Button>
      </div>
    </Form>
  );
}

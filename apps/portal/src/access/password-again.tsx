import { useMutation } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { focusField } from '@waymark/ui/field';
import { TextField } from '@waymark/ui/text-field';
import { useEffect, useState } from 'react';

import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';

/** Asks for the password once more before something that matters. `send` gives null, or what went wrong. */
export function PasswordAgain(props: {
  act: string;
  send: (password: string) => Promise<string | null>;
  onStop: () => void;
  /** What not doing it is called. Left out: leaving it as it is. */
  stop?: string;
}) {
  const [password, setPassword] = useState('');
  const tried = useAttempt();
  useEffect(() => focusField('password'), []);
  const sending = useMutation({
    mutationFn: () => props.send(password),
    onSuccess: (message) => {
      if (message !== null) tried.refuse([{ field: 'password', message }]);
    },
  });
  const send = () => {
    if (password === '') tried.refuse([{ field: 'password', message: 'Enter your password' }]);
    else sending.mutate();
  };
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <TextField
        name="password"
        label="Your password, once more"
        type="password"
        autoComplete="current-password"
        width="middle"
        value={password}
        onChange={setPassword}
        problem={tried.at('password')}
      />
      <div className="row">
        <Button type="submit" busy={sending.isPending ? 'Checking …' : null}>
          {props.act}
        </Button>
        <Button tone="quiet" onPress={props.onStop}>
          {props.stop ?? 'Leave it as it is'}
        </Button>
      </div>
    </Form>
  );
}

import { useMutation } from '@tanstack/react-query';
import { newPasswordHint } from '@waymark/domain/sign-in';
import { Button } from '@waymark/ui/button';
import { Notice } from '@waymark/ui/notice';
import { TextField } from '@waymark/ui/text-field';
import { useState } from 'react';

import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { changePassword } from './auth.ts';

/** Changes one's own password. Whoever else is signed in as the same person is signed out by it. */
export function ChangePassword() {
  const [current, setCurrent] = useState('');
  const [wanted, setWanted] = useState('');
  const [done, setDone] = useState(false);
  const tried = useAttempt();
  const change = useMutation({
    mutationFn: () => changePassword(current, wanted),
    onMutate: () => setDone(false),
    onSuccess: (problem) => {
      if (problem) return tried.refuse([problem]);
      tried.clear();
      setCurrent('');
      setWanted('');
      setDone(true);
    },
  });
  const send = () => {
    const problems = [
      ...(current === '' ? [{ field: 'current', message: 'Enter your current password' }] : []),
      ...(wanted === '' ? [{ field: 'new', message: 'Enter the new password' }] : []),
    ];
    if (problems.length > 0) tried.refuse(problems);
    else change.mutate();
  };
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      {done ? (
        <Notice tone="done" title="Your password is changed" appears="focused">
          <p>Everywhere else you have been signed out.</p>
        </Notice>
      ) : null}
      <TextField
        name="current"
        label="Current password"
        type="password"
        autoComplete="current-password"
        width="middle"
        value={current}
        onChange={setCurrent}
        problem={tried.at('current')}
      />
      <TextField
        name="new"
        label="New password"
        hint={newPasswordHint}
        type="password"
        autoComplete="new-password"
        width="middle"
        value={wanted}
        onChange={setWanted}
        problem={tried.at('new')}
      />
      <div>
        <Button type="submit" tone="side" busy={change.isPending ? 'Changing …' : null}>
          Change your password
        </Button>
      </div>
    </Form>
  );
}

import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { newPasswordHint } from '@waymark/domain/sign-in';
import { Button, buttonClass } from '@waymark/ui/button';
import { Notice } from '@waymark/ui/notice';
import { TextField } from '@waymark/ui/text-field';
import { Waiting } from '@waymark/ui/waiting';
import { useState } from 'react';

import { Alone } from '../app/alone.tsx';
import { Form } from '../app/form.tsx';
import { Page } from '../app/page.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { acceptInvitation, type InvitationOffer, openInvitation } from './invitation-request.ts';

/** Where the link of an invitation leads: what it is for, and a password to take it up with. */
export function InvitationPage() {
  // After the #, where no server sees it; taken out of the address, so that nobody else finds it in the history.
  const [secret] = useState(() => takeSecret());
  const [accepted, setAccepted] = useState(false);
  const { data: opened } = useQuery({
    queryKey: ['invitation'],
    queryFn: () => openInvitation(secret),
    retry: false,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <Alone>
      <Page title={accepted ? 'Welcome' : titleOf(opened)}>
        {accepted ? (
          <Welcome />
        ) : (
          <Offer secret={secret} opened={opened} onAccepted={() => setAccepted(true)} />
        )}
      </Page>
    </Alone>
  );
}

type Opened = Awaited<ReturnType<typeof openInvitation>>;

// What the link is for is not known before it is opened, and not where it opens nothing.
function titleOf(opened: Opened | undefined): string {
  if (!opened?.ok) return 'Your link';
  return opened.told.hasPost ? 'Choose a new password' : 'You are invited';
}

function takeSecret(): string {
  const secret = window.location.hash.slice(1);
  if (secret !== '') window.history.replaceState(window.history.state, '', '/invitation');
  return secret;
}

function Welcome() {
  return (
    <div className="pane">
      <p>Your sign-in is ready. Use your work e-mail address and your password.</p>
      <div>
        <Link to="/sign-in" className={buttonClass()}>
          Sign in
        </Link>
      </div>
    </div>
  );
}

function Offer(props: { secret: string; opened: Opened | undefined; onAccepted: () => void }) {
  const { secret, opened, onAccepted } = props;
  if (opened === undefined) return <Waiting what="Opening your link …" />;
  if (!opened.ok) {
    return (
      <Notice tone="mark" title="This link cannot be opened">
        <p>{opened.message}</p>
      </Notice>
    );
  }
  return <AcceptForm secret={secret} offer={opened.told} onAccepted={onAccepted} />;
}

const field = 'password';

function AcceptForm(props: { secret: string; offer: InvitationOffer; onAccepted: () => void }) {
  const { secret, offer, onAccepted } = props;
  const [password, setPassword] = useState('');
  const missing = () => (password === '' ? [{ field, message: 'Enter a password' }] : []);
  const tried = useAttempt();
  const accept = useMutation({
    mutationFn: () => acceptInvitation(secret, password),
    onSuccess: (came) => {
      if (came.ok) onAccepted();
      else tried.refuse([{ field, message: came.message }]);
    },
  });
  const send = () => (password === '' ? tried.refuse(missing()) : accept.mutate());
  return (
    <div className="pane">
      <p>
        {offer.hasPost
          ? `${offer.name}, choose a new password for Waymark (${offer.agencyName}, ${offer.areaName}). Then sign in and set up a second step.`
          : `${offer.name}, you are invited to work with ${offer.agencyName} in ${offer.areaName}.`}{' '}
        If that is not you, close this page.
      </p>
      <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
        <TextField
          name={field}
          type="password"
          label={offer.hasSignIn ? 'Your password' : 'Choose a password'}
          hint={
            offer.hasSignIn
              ? 'You sign in to Waymark already: use the password that you have.'
              : newPasswordHint
          }
          autoComplete={offer.hasSignIn ? 'current-password' : 'new-password'}
          value={password}
          onChange={setPassword}
          problem={tried.at(field)}
        />
        <div>
          <Button type="submit" busy={accept.isPending ? 'Accepting …' : null}>
            {offer.hasPost ? 'Choose this password' : 'Accept the invitation'}
          </Button>
        </div>
      </Form>
    </div>
  );
}

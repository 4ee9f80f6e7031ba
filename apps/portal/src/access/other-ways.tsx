import { useMutation } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { ErrorSummary } from '@waymark/ui/error-summary';

import { useAttempt } from '../app/use-attempt.ts';
import { askAuth, partOf } from './auth-request.ts';
import { canUsePasskeys, signInWithPasskey } from './passkey.ts';
import { type StrongerWay, useWaysIn } from './ways-in.ts';

/** The ways in beside the password: a passkey of this device, and the organisation's own sign-in. */
export function OtherWays(props: {
  back: string;
  onIn: () => void;
  /** Where the password has been given: the ways that lead on from there. */
  only?: readonly StrongerWay[];
}) {
  const { only } = props;
  const tried = useAttempt();
  const organisation = useWaysIn()?.organisation ?? null;
  const isOffered = (way: StrongerWay) => only === undefined || only.includes(way);
  const tone = only === undefined ? 'side' : 'main';
  const byKey = useMutation({
    mutationFn: signInWithPasskey,
    onSuccess: (came) => {
      if (came.step === 'in') props.onIn();
      else if (came.step === 'refused') tried.refuse([{ field: null, message: came.message }]);
    },
  });
  const byOrganisation = useMutation({
    mutationFn: () =>
      askAuth('sign-in/social', { provider: 'organisation', callbackURL: props.back }),
    onSuccess: ({ data }) => {
      const url = partOf(data, 'url');
      if (typeof url === 'string') window.location.assign(url);
      else tried.refuse([{ field: null, message: 'It cannot be reached. Use your password.' }]);
    },
  });
  return (
    <>
      <ErrorSummary title="Not signed in" problems={tried.problems} attempt={tried.attempt} />
      <div className="row">
        {isOffered('passkey') && canUsePasskeys() ? (
          <Button
            tone={tone}
            busy={byKey.isPending ? 'Asking your device …' : null}
            onPress={() => byKey.mutate()}
          >
            Use a passkey
          </Button>
        ) : null}
        {isOffered('organisation') && organisation !== null ? (
          <Button
            tone={tone}
            busy={byOrganisation.isPending ? 'Going there …' : null}
            onPress={() => byOrganisation.mutate()}
          >
            {`Use the sign-in of ${organisation}`}
          </Button>
        ) : null}
      </div>
    </>
  );
}

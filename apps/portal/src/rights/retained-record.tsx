import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  keepsRetention,
  type RetentionOutcome,
  retentionOutcomeLabels,
  signOffLabels,
} from '@waymark/domain/retention';
import { Button } from '@waymark/ui/button';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Tag, type TagTone } from '@waymark/ui/tag';

import { api } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';
import { useMe } from '../app/use-me.ts';
import { dayOfMoment, dayWithYear } from '../app/when.ts';
import type { Retained } from './retention-page.tsx';
import { RevealReason } from './reveal-reason.tsx';
import { SignOff } from './sign-off.tsx';

const tones: Record<RetentionOutcome, TagTone> = {
  keep: 'done',
  held: 'going',
  ask: 'open',
  over: 'open',
};

type Props = { record: Retained; onDone: (told: string) => void };

/** One record: until when it is kept and why, its hold, what was said of it, and what this person may say. */
export function RetainedRecord({ record, onDone }: Props) {
  const { actor } = useMe();
  const { references, answer, saidHolds } = record;
  const name = references.join(', ');
  const isOpen = answer.outcome === 'over' && !saidHolds;
  return (
    <article className="pane" aria-label={name}>
      <p className="row">
        <strong className="figures">{name}</strong>
        <Tag tone={tones[answer.outcome]}>{retentionOutcomeLabels[answer.outcome]}</Tag>
      </p>
      <ul>
        {answer.because.map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
      <p>{answer.nextStep}</p>
      <Said record={record} onDone={onDone} />
      <Hold record={record} onDone={onDone} />
      {isOpen && keepsRetention(actor) ? (
        <SignOff reference={references[0] ?? ''} onDone={onDone} />
      ) : null}
    </article>
  );
}

const liftWords = {
  open: 'Lift the hold',
  send: 'Lift it',
  busy: 'Lifting …',
  ask: 'Why is the hold over?',
  hint: 'Who said so, and when.',
};

function Hold({ record, onDone }: Props) {
  const { actor } = useMe();
  const queries = useQueryClient();
  const lift = useMutation(
    api.rights.liftHold.mutationOptions({
      onSuccess: async () => {
        onDone('The hold is lifted.');
        await queries.invalidateQueries(api.rights.retention.pathFilter());
      },
    }),
  );
  const { hold, references } = record;
  if (hold === null) return null;
  return (
    <div className="stack stack-close">
      <p className="told">{hold.reason}</p>
      <p className="muted">{`Held by ${hold.placedByName}, ${dayOfMoment(hold.placedAt)}`}</p>
      {keepsRetention(actor) ? (
        <RevealReason
          name={`retention.lift.${hold.id}`}
          words={liftWords}
          label={references.join(', ')}
          isSending={lift.isPending}
          onSend={(reason) => lift.mutateAsync({ id: hold.id, reason })}
        />
      ) : null}
    </div>
  );
}

function Said({ record, onDone }: Props) {
  const { said, saidHolds, mayAgree, references } = record;
  const tried = useAttempt();
  const queries = useQueryClient();
  const agree = useMutation(
    api.rights.agree.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async () => {
        onDone('Agreed. Two people have said that this record may be destroyed.');
        await queries.invalidateQueries(api.rights.retention.pathFilter());
      },
    }),
  );
  if (said === null) return null;
  return (
    <div className="stack stack-close">
      <p>
        <strong>{signOffLabels[said.answer]}</strong>
        {said.lookAgainOn === null ? null : `, look again on ${dayWithYear(said.lookAgainOn)}`}
        {saidHolds ? null : '. This does not hold any more: say it again.'}
      </p>
      <p className="told">{said.reason}</p>
      <p className="muted">
        {`${said.saidByName}, ${dayWithYear(said.saidOn)}${said.agreedByName === null ? '' : `; agreed by ${said.agreedByName}`}`}
      </p>
      <ErrorSummary title="Not agreed" problems={tried.problems} attempt={tried.attempt} />
      {mayAgree ? (
        <div>
          <Button
            label={`Agree that it may be destroyed: ${references.join(', ')}`}
            busy={agree.isPending ? 'Agreeing …' : null}
            onPress={() => agree.mutate({ reference: references[0] ?? '', signOffId: said.id })}
          >
            Agree that it may be destroyed
          </Button>
        </div>
      ) : null}
    </div>
  );
}

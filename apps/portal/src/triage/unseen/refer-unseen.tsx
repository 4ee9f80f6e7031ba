import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { TextArea } from '@waymark/ui/text-area';

import { type Answers, api } from '../../app/api.ts';
import { useDraft } from '../../app/draft/index.ts';
import { Form } from '../../app/form.tsx';
import { useAttempt } from '../../app/use-attempt.ts';
import { today } from '../../app/when.ts';
import { ActionFields } from '../outcome/action-fields.tsx';
import {
  emptyOutcome,
  fieldOnForm,
  type OutcomeDraft,
  readOutcome,
} from '../outcome/outcome-draft.ts';
import { OutcomeFields } from '../outcome/outcome-fields.tsx';
import type { UnseenItem } from './unseen-items.tsx';

const emptyReferral: OutcomeDraft = { ...emptyOutcome, outcome: 'specialist' };

/** A referral to social care by the reference alone: what the law asks for, why, and who of the front door takes it. */
export function ReferUnseen(props: {
  item: UnseenItem;
  frontDoor: Answers['access']['colleagues'];
  onStop: () => void;
  onDone: () => void;
}) {
  const { item, frontDoor, onStop, onDone } = props;
  const { value, change, drop } = useDraft(`refer.${item.id}`, emptyReferral);
  const read = () => readOutcome(value, today());
  const problemsNow = () => {
    const outcome = read();
    return outcome.ok ? [] : outcome.problems;
  };
  const tried = useAttempt(problemsNow);
  const queries = useQueryClient();
  const decide = useMutation(
    api.triage.decide.mutationOptions({
      onError: (error) => tried.fail(error, fieldOnForm),
      onSuccess: async () => {
        drop();
        onDone();
        await queries.invalidateQueries(api.triage.pathFilter());
      },
    }),
  );
  const send = () => {
    const outcome = read();
    if (outcome.ok) decide.mutate({ itemId: item.id, ...outcome.outcome });
    else tried.refuse(outcome.problems);
  };
  const fields = { draft: value, change, at: tried.at };
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <OutcomeFields {...fields} />
      <TextArea
        name="rationale"
        label="Rationale"
        hint="Why it is referred, from what the police know. Copy it to the police record too."
        limit={4000}
        value={value.rationale}
        onChange={(rationale) => change({ rationale })}
        problem={tried.at('rationale')}
      />
      <ActionFields {...fields} colleagues={frontDoor} />
      <p>
        This closes the item {item.reference} and tells the front door and whoever raised it. The
        front door sees the family; you do not. A referral stands: it cannot be changed afterwards.
      </p>
      <div className="row">
        <Button type="submit" busy={decide.isPending ? 'Referring …' : null}>
          Refer to social care
        </Button>
        <Button tone="quiet" onPress={onStop}>
          Not now
        </Button>
      </div>
    </Form>
  );
}

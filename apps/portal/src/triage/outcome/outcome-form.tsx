import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { triageOutcomeLabels, triageOutcomes } from '@waymark/domain/triage';
import { Button } from '@waymark/ui/button';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';

import { type Answers, api } from '../../app/api.ts';
import { useDraft } from '../../app/draft/index.ts';
import { Form } from '../../app/form.tsx';
import { useAttempt } from '../../app/use-attempt.ts';
import { today } from '../../app/when.ts';
import { ActionFields } from './action-fields.tsx';
import { Effect } from './effect.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { emptyOutcome, fieldOnForm, readOutcome } from './outcome-draft.ts';

type Item = Answers['triage']['item'];

const outcomeOptions = triageOutcomes.map((value) => ({
  value,
  label: triageOutcomeLabels[value],
}));

const problemsIn = (read: ReturnType<typeof readOutcome>) => (read.ok ? [] : read.problems);

/** The chair's form: one of four outcomes, why, and who does what by when. */
export function OutcomeForm({ item, onDone }: { item: Item; onDone: () => void }) {
  const draft = useDraft(`outcome.${item.id}`, emptyOutcome);
  const read = () => readOutcome(draft.value, today());
  const tried = useAttempt(() => problemsIn(read()));
  const queries = useQueryClient();
  const { data: colleagues } = useSuspenseQuery(api.access.colleagues.queryOptions());
  const decide = useMutation(
    api.triage.decide.mutationOptions({
      onError: (error) => tried.fail(error, fieldOnForm),
      onSuccess: async () => {
        draft.drop();
        onDone();
        await queries.invalidateQueries();
      },
    }),
  );
  const send = () => {
    const outcome = read();
    if (outcome.ok) decide.mutate({ itemId: item.id, ...outcome.outcome });
    else tried.refuse(outcome.problems);
  };
  const { value, change } = draft;
  const fields = { draft: value, change, at: tried.at };
  return (
    <section className="pane" aria-labelledby="record-outcome-title">
      <h2 id="record-outcome-title">Record the outcome</h2>
      <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
        <RadioGroup
          name="outcome"
          label="What did the meeting agree?"
          options={outcomeOptions}
          value={value.outcome}
          onChange={(outcome) => change({ outcome })}
          problem={tried.at('outcome')}
        />
        <OutcomeFields {...fields} />
        <TextArea
          name="rationale"
          label="Rationale"
          hint="Why the partners agreed this. Copy it to the police record too."
          limit={4000}
          value={value.rationale}
          onChange={(rationale) => change({ rationale })}
          problem={tried.at('rationale')}
        />
        <ActionFields {...fields} colleagues={colleagues} />
        <Effect draft={value} item={item} colleagues={colleagues} />
        <div>
          <Button type="submit" busy={decide.isPending ? 'Recording …' : null}>
            Record outcome
          </Button>
        </div>
      </Form>
    </section>
  );
}

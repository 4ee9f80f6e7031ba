import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type KeepBackReason,
  keepBackReasonLabels,
  keepBackReasons,
  type PackDecision,
  packDecisionLabels,
  packDecisions,
  takeOut,
} from '@waymark/domain/rights';
import { Button } from '@waymark/ui/button';
import { RadioGroup } from '@waymark/ui/radio-group';
import { Tag } from '@waymark/ui/tag';
import { TextArea } from '@waymark/ui/text-area';
import { useState } from 'react';

import { api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import type { Item } from './put-together.tsx';

/** One value: what it says, what was decided of it, and the way to decide, or to decide again. */
export function PackItem({ requestId, item }: { requestId: string; item: Item }) {
  const [changing, setChanging] = useState(false);
  const { label, value, treatment, decided } = item;
  const isWaiting = treatment === 'read-first' && decided === null;
  return (
    <div className="pack-item stack stack-close">
      <p className="row">
        <strong>{label}</strong>
        {isWaiting ? <Tag tone="open">To be read</Tag> : <Standing decided={decided} />}
      </p>
      <p className="told">{decided && !changing ? takeOut(value, decided.words) : value}</p>
      {isWaiting || changing ? (
        <Decide requestId={requestId} item={item} onDone={() => setChanging(false)} />
      ) : (
        <div>
          <Button tone="quiet" label={`Decide again: ${label}`} onPress={() => setChanging(true)}>
            Decide again
          </Button>
        </div>
      )}
    </div>
  );
}

function Standing({ decided }: { decided: Item['decided'] }) {
  if (decided === null || decided.decision === 'give') return <Tag tone="done">Given</Tag>;
  if (decided.decision === 'take-out') return <Tag tone="going">Given without some words</Tag>;
  return <Tag tone="stopped">Kept back</Tag>;
}

type Draft = { decision: PackDecision | ''; words: string; reason: KeepBackReason | '' };

const decisionOptions = packDecisions.map((value) => ({ value, label: packDecisionLabels[value] }));
const reasonOptions = keepBackReasons.map((value) => ({
  value,
  label: keepBackReasonLabels[value],
}));
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function Decide(props: { requestId: string; item: Item; onDone: () => void }) {
  const { requestId, item } = props;
  const { source, rowId, column, othersInIt } = item;
  const key = `${source} ${rowId} ${column}`;
  const fields = { decision: `decision ${key}`, words: `words ${key}`, reason: `reason ${key}` };
  const empty: Draft = { decision: '', words: othersInIt.join('\n'), reason: '' };
  const draft = useDraft(`own-data.${requestId}.${key}`, empty);
  const { decision, words, reason } = draft.value;
  const missing = () => [
    ...(decision === '' ? [{ field: fields.decision, message: 'Choose what is given' }] : []),
    ...(decision === 'take-out' && linesOf(words).length === 0
      ? [{ field: fields.words, message: 'Write the words to take out, one on each line' }]
      : []),
    ...(decision !== '' && decision !== 'give' && reason === ''
      ? [{ field: fields.reason, message: 'Choose why it is not given whole' }]
      : []),
  ];
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const decide = useMutation(
    api.rights.decideItem.mutationOptions({
      onError: (error) => tried.fail(error, (field) => `${field} ${key}`),
      onSuccess: async () => {
        tried.clear();
        draft.drop();
        props.onDone();
        await queries.invalidateQueries(api.rights.request.pathFilter());
      },
    }),
  );
  const send = () => {
    if (decision === '' || missing().length > 0) return tried.refuse(missing());
    decide.mutate({
      requestId,
      source,
      rowId,
      column,
      decision,
      words: decision === 'take-out' ? linesOf(words) : [],
      reason: decision === 'give' || reason === '' ? null : reason,
    });
  };
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <RadioGroup
        name={fields.decision}
        label={`What is given of “${item.label}”?`}
        options={decisionOptions}
        value={decision}
        onChange={(chosen) => draft.change({ decision: chosen })}
        problem={tried.at(fields.decision)}
      />
      {decision === 'take-out' ? (
        <TextArea
          name={fields.words}
          label="Words to take out"
          hint="One name or phrase on each line. Each goes wherever it stands; nothing else changes."
          limit={2000}
          rows={3}
          value={words}
          onChange={(text) => draft.change({ words: text })}
          problem={tried.at(fields.words)}
        />
      ) : null}
      {decision === 'take-out' || decision === 'keep-back' ? (
        <RadioGroup
          name={fields.reason}
          label="Why is it not given whole?"
          options={reasonOptions}
          value={reason}
          onChange={(chosen) => draft.change({ reason: chosen })}
          problem={tried.at(fields.reason)}
        />
      ) : null}
      <div>
        <Button
          type="submit"
          // Dozens of these stand on one page; what all of them lead to is the page's own act.
          tone="side"
          label={`Record it: ${item.label}`}
          busy={decide.isPending ? 'Recording …' : null}
        >
          Record it
        </Button>
      </div>
    </Form>
  );
}

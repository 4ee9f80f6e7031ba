import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sharingMethods } from '@waymark/domain/sharing';
import { Button } from '@waymark/ui/button';
import type { FormProblem } from '@waymark/ui/error-summary';
import { useState } from 'react';

import { type Answers, api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';
import { fieldInForm } from './decide/to-input.ts';
import { type MadeDraft, MadeFields } from './made-fields.tsx';
import { momentOfToday, readMoment } from './typed-moment.ts';

type Entry = Answers['sharing']['mine']['unfinished'][number]['entry'];

const nothing = (): MadeDraft => ({
  sharedAt: momentOfToday(),
  method: '',
  toldAt: momentOfToday(),
  refusalToldAt: momentOfToday(),
});

/** To record that what was approved has been shared, and that the family was told. */
export function CarryOut({ entry, onDone }: { entry: Entry; onDone: (told: string) => void }) {
  const [empty] = useState(nothing);
  const draft = useDraft(`carry-out.${entry.id}`, empty);
  const tells = entry.told === null;
  const overRefusal = entry.agreement === 'refused';
  const read = () => readMade(draft.value, { tells, overRefusal });
  const tried = useAttempt(() => read().problems);
  const queries = useQueryClient();
  const { open, place, show, hide } = useReveal('made.sharedAt', draft.value.method !== '');
  const carry = useMutation(
    api.sharing.carryOut.mutationOptions({
      onError: (error) => tried.fail(error, fieldInForm),
      onSuccess: async () => {
        tried.clear();
        draft.drop();
        onDone(`Recorded as shared with ${entry.recipientName}`);
        await queries.invalidateQueries(api.sharing.pathFilter());
      },
    }),
  );
  const send = () => {
    const { problems, made } = read();
    if (problems.length > 0 || made === null) tried.refuse(problems);
    else carry.mutate({ disclosureId: entry.id, made });
  };
  if (!open)
    return (
      <div ref={place}>
        <Button tone="main" label={`Record as shared with ${entry.recipientName}`} onPress={show}>
          Record as shared
        </Button>
      </div>
    );
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <MadeFields
        value={draft.value}
        change={draft.change}
        at={tried.at}
        tells={tells}
        overRefusal={overRefusal}
      />
      <div className="row">
        <Button type="submit" busy={carry.isPending ? 'Recording …' : null}>
          Record as shared
        </Button>
        <Button tone="quiet" onPress={hide}>
          Not yet
        </Button>
      </div>
    </Form>
  );
}

function readMade(draft: MadeDraft, asked: { tells: boolean; overRefusal: boolean }) {
  const method = sharingMethods.find((one) => one === draft.method);
  const sharedAt = readMoment(draft.sharedAt);
  const toldAt = asked.tells ? readMoment(draft.toldAt) : null;
  const refusalToldAt = asked.overRefusal ? readMoment(draft.refusalToldAt) : null;
  const problems: FormProblem[] = [
    ...missing(sharedAt === null, 'made.sharedAt', 'Give the day and the time it was shared'),
    ...missing(method === undefined, 'made.method', 'Choose how it was passed on'),
    ...missing(
      asked.tells && toldAt === null,
      'made.toldAt',
      'Give the day and the time the family was told',
    ),
    ...missing(
      asked.overRefusal && refusalToldAt === null,
      'made.refusalToldAt',
      'Give the day and the time the recipient was told',
    ),
  ];
  const made =
    sharedAt === null || method === undefined ? null : { sharedAt, method, toldAt, refusalToldAt };
  return { problems, made };
}

const missing = (is: boolean, field: string, message: string): FormProblem[] =>
  is ? [{ field, message }] : [];

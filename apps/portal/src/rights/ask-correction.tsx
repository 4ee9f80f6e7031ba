import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type CorrectionAsker,
  correctionAskerLabels,
  correctionAskers,
} from '@waymark/domain/rights';
import { Button } from '@waymark/ui/button';
import { DateField, partsOfDate, readDate } from '@waymark/ui/date-field';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';
import { TextField } from '@waymark/ui/text-field';
import { useState } from 'react';

import { api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { today } from '../app/when.ts';

type Draft = { reference: string; askedBy: CorrectionAsker | ''; wrong: string; right: string };
const emptyDraft: Draft = { reference: '', askedBy: '', wrong: '', right: '' };
const options = correctionAskers.map((value) => ({ value, label: correctionAskerLabels[value] }));

/** Writes down what somebody of a family says is wrong, and what would be right, in their words. */
export function AskCorrection({ onAsked }: { onAsked: (told: string) => void }) {
  const draft = useDraft('correction.ask', emptyDraft);
  const { reference, askedBy, wrong, right } = draft.value;
  const [parts, setParts] = useState(() => partsOfDate(today()));
  const read = readDate(parts, 'Day on which they said it');
  const missing = () => [
    ...(reference.trim() === '' ? [{ field: 'reference', message: 'Write a reference' }] : []),
    ...(askedBy === '' ? [{ field: 'askedBy', message: 'Choose who says so' }] : []),
    ...(wrong.trim() === '' ? [{ field: 'wrong', message: 'Write what is wrong' }] : []),
    ...(right.trim() === '' ? [{ field: 'right', message: 'Write what would be right' }] : []),
    ...(read.ok ? [] : [{ field: 'receivedOn', message: read.message }]),
  ];
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const ask = useMutation(
    api.rights.askCorrection.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async () => {
        tried.clear();
        draft.drop();
        onAsked('Written down. Whoever works at the agency that wrote it answers within a month.');
        await queries.invalidateQueries(api.rights.corrections.pathFilter());
      },
    }),
  );
  const send = () => {
    if (askedBy === '' || !read.ok || missing().length > 0) tried.refuse(missing());
    else ask.mutate({ reference, askedBy, wrong, right, receivedOn: read.date });
  };
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <TextField
        name="reference"
        label="Reference of the contact"
        hint="As in WB-26-0012."
        value={reference}
        onChange={(text) => draft.change({ reference: text })}
        width="middle"
        problem={tried.at('reference')}
      />
      <RadioGroup
        name="askedBy"
        label="Who says so?"
        options={options}
        value={askedBy}
        onChange={(chosen) => draft.change({ askedBy: chosen })}
        problem={tried.at('askedBy')}
      />
      <TextArea
        name="wrong"
        label="What is wrong?"
        hint="In their words."
        limit={2000}
        rows={3}
        value={wrong}
        onChange={(text) => draft.change({ wrong: text })}
        problem={tried.at('wrong')}
      />
      <TextArea
        name="right"
        label="What would be right?"
        hint="In their words."
        limit={2000}
        rows={3}
        value={right}
        onChange={(text) => draft.change({ right: text })}
        problem={tried.at('right')}
      />
      <DateField
        name="receivedOn"
        label="On which day did they say it?"
        hint="The month runs from this day."
        value={parts}
        onChange={setParts}
        problem={tried.at('receivedOn')}
        wrongParts={read.ok ? undefined : read.parts}
      />
      <div>
        <Button type="submit" busy={ask.isPending ? 'Writing down …' : null}>
          Write it down
        </Button>
      </div>
    </Form>
  );
}

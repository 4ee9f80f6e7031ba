import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { ComboBox, type ComboOption } from '@waymark/ui/combo-box';
import { DateField, type DateParts, partsOfDate, readDate } from '@waymark/ui/date-field';
import type { FormProblem } from '@waymark/ui/error-summary';
import { focusField } from '@waymark/ui/field';
import { useEffect, useMemo } from 'react';

import { type Answers, api } from '../app/api.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { today } from '../app/when.ts';

const words = {
  sign: {
    title: 'Enter a signature',
    day: 'On which day was it signed?',
    dayName: 'Day of the signature',
    send: 'Enter the signature',
    done: 'Signature entered',
    field: 'signedOn',
  },
  end: {
    title: 'End a signature',
    day: 'From which day does it not count?',
    dayName: 'Day of the end',
    send: 'End the signature',
    done: 'Signature ended',
    field: 'endedOn',
  },
} as const;

type Signatory = Answers['agreement']['list']['agreements'][number]['signatories'][number];

/** What is asked for: a signature of a named agency, of one still to be chosen (null), or the end of one. */
export type AskedSignature =
  | { act: 'sign'; signatory: Signatory | null }
  | { act: 'end'; signatory: Signatory };

/** A signature while it is entered; '' where nothing is asked for, or the agency is still to be chosen. */
export type SignatureDraft = {
  act: 'sign' | 'end' | '';
  signatoryId: string;
  agencyId: string;
  day: DateParts;
};

/** Nothing asked for, with today as the day. */
export const emptySignature = (): SignatureDraft => ({
  act: '',
  signatoryId: '',
  agencyId: '',
  day: partsOfDate(today()),
});

/** One signature entered or ended: which agency, where that is open, and the day. */
export function SignatureForm(props: {
  agreementId: string;
  asked: AskedSignature;
  draft: SignatureDraft;
  change: (part: Partial<SignatureDraft>) => void;
  agencies: readonly { id: string; name: string }[];
  onDone: (told: string) => void;
  onLeave: () => void;
}) {
  const { agreementId, asked, draft, change, onDone, onLeave } = props;
  const { act, signatory } = asked;
  const { title, day: dayLabel, dayName, send: sendWords, done, field } = words[act];
  const options: ComboOption[] = useMemo(
    () => props.agencies.map(({ id, name }) => ({ id, name })),
    [props.agencies],
  );
  const { agencyId, day: parts } = draft;
  const read = readDate(parts, dayName);
  const problems = (): FormProblem[] => [
    ...(agencyId === '' ? [{ field: 'agencyId', message: 'Choose the agency' }] : []),
    ...(read.ok ? [] : [{ field, message: read.message }]),
  ];
  const tried = useAttempt(problems);
  const queries = useQueryClient();
  const outcome = {
    onError: (error: unknown) => tried.fail(error),
    onSuccess: async () => {
      await queries.invalidateQueries(api.agreement.pathFilter());
      onDone(done);
    },
  };
  const sign = useMutation(api.agreement.sign.mutationOptions(outcome));
  const end = useMutation(api.agreement.endSignature.mutationOptions(outcome));
  const first = signatory ? field : 'agencyId';
  useEffect(() => focusField(first), [first]);
  const send = () => {
    if (!read.ok || agencyId === '') tried.refuse(problems());
    else if (asked.act === 'sign') sign.mutate({ agreementId, agencyId, signedOn: read.date });
    else end.mutate({ agreementId, signatoryId: asked.signatory.id, endedOn: read.date });
  };
  return (
    <section className="pane" aria-labelledby="signature-title">
      <h2 id="signature-title">{signatory ? `${title}: ${signatory.agencyName}` : title}</h2>
      <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
        {signatory ? null : (
          <ComboBox
            name="agencyId"
            label="Which agency?"
            options={options}
            value={agencyId}
            onChange={(chosen) => change({ agencyId: chosen })}
            problem={tried.at('agencyId')}
          />
        )}
        <DateField
          name={field}
          label={dayLabel}
          hint={
            act === 'end' ? 'From that day on it sends and receives nothing under it.' : undefined
          }
          value={parts}
          onChange={(day) => change({ day })}
          problem={tried.at(field)}
          wrongParts={read.ok ? undefined : read.parts}
        />
        <div className="row">
          <Button type="submit" busy={sign.isPending || end.isPending ? 'Entering …' : null}>
            {sendWords}
          </Button>
          <Button tone="quiet" onPress={onLeave}>
            Leave it
          </Button>
        </div>
      </Form>
    </section>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SignOffAnswer, signOffAnswers, signOffLabels } from '@waymark/domain/retention';
import { Button } from '@waymark/ui/button';
import { DateField, type DateParts, emptyDate, readDate } from '@waymark/ui/date-field';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';

import { api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';

type Draft = { answer: SignOffAnswer | ''; reason: string; day: DateParts };
const emptyDraft: Draft = { answer: '', reason: '', day: emptyDate };
const options = signOffAnswers.map((value) => ({ value, label: signOffLabels[value] }));

/** What becomes of a record whose time is over, and why. Nothing is chosen for them. */
export function SignOff(props: { reference: string; onDone: (told: string) => void }) {
  const { reference } = props;
  const of = (field: string) => `${field} ${reference}`;
  const draft = useDraft(`retention.${reference}`, emptyDraft);
  const { answer, reason, day } = draft.value;
  const read = readDate(day, 'Day to look again');
  const missing = () => [
    ...(answer === '' ? [{ field: of('answer'), message: 'Choose what becomes of it' }] : []),
    ...(answer === 'keep' && !read.ok ? [{ field: of('lookAgainOn'), message: read.message }] : []),
    ...(reason.trim() === '' ? [{ field: of('reason'), message: 'Write why' }] : []),
  ];
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const say = useMutation(
    api.rights.signOff.mutationOptions({
      onError: (error) => tried.fail(error, of),
      onSuccess: async (_id, { answer: said }) => {
        tried.clear();
        draft.drop();
        props.onDone(said === 'keep' ? 'Kept.' : 'Recorded. A second person has to agree.');
        await queries.invalidateQueries(api.rights.retention.pathFilter());
      },
    }),
  );
  const send = () => {
    if (answer === '' || missing().length > 0) return tried.refuse(missing());
    const lookAgainOn = answer === 'keep' && read.ok ? read.date : null;
    say.mutate({ reference, answer, reason, lookAgainOn });
  };
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <RadioGroup
        name={of('answer')}
        label="What becomes of it?"
        options={options}
        value={answer}
        onChange={(chosen) => draft.change({ answer: chosen })}
        problem={tried.at(of('answer'))}
      />
      {answer === 'keep' ? (
        <DateField
          name={of('lookAgainOn')}
          label="When does somebody look again?"
          value={day}
          onChange={(parts) => draft.change({ day: parts })}
          problem={tried.at(of('lookAgainOn'))}
          wrongParts={read.ok ? undefined : read.parts}
        />
      ) : null}
      <TextArea
        name={of('reason')}
        label="Why?"
        hint="Whom you asked whether they still need it. Leave out what stands in it."
        limit={1000}
        rows={2}
        value={reason}
        onChange={(text) => draft.change({ reason: text })}
        problem={tried.at(of('reason'))}
      />
      <div>
        <Button type="submit" busy={say.isPending ? 'Recording …' : null}>
          Record it
        </Button>
      </div>
    </Form>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ApproverRole, approverRoleLabels, approverRoles } from '@waymark/domain/referral';
import { Button } from '@waymark/ui/button';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';

import { type Answers, api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';

const nothing = { answer: '', actingAs: '', reason: '' };
const answers = [
  { value: 'approved', label: 'I approve it' },
  { value: 'refused', label: 'I do not approve it' },
] as const;

const answerOf = (given: string) => answers.find(({ value }) => value === given)?.value;
const roleOf = (given: string): ApproverRole | undefined =>
  approverRoles.find((one) => one === given);

/** To answer what a colleague asks to share: as what, and why. */
export function Approve(props: {
  entry: Answers['sharing']['mine']['toApprove'][number]['entry'];
  onDone: (told: string) => void;
}) {
  const { entry, onDone } = props;
  const draft = useDraft(`approve.${entry.id}`, nothing);
  const { answer, actingAs, reason } = draft.value;
  const missing = () => [
    ...(answerOf(answer) ? [] : [{ field: 'answer', message: 'Say whether you approve it' }]),
    ...(roleOf(actingAs) ? [] : [{ field: 'actingAs', message: 'Choose as what you answer' }]),
    ...(reason.trim() === '' ? [{ field: 'reason', message: 'Write why' }] : []),
  ];
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const { open, place, show, hide } = useReveal(`answer-${entry.id}`, answer !== '');
  const approve = useMutation(
    api.sharing.approve.mutationOptions({
      onError: (error) =>
        tried.fail(error, (field) => (field === 'approval.role' ? 'actingAs' : field)),
      onSuccess: async () => {
        tried.clear();
        draft.drop();
        onDone(`Answered: ${entry.decidedByName} has been told`);
        await queries.invalidateQueries(api.sharing.pathFilter());
      },
    }),
  );
  const send = () => {
    const [said, role] = [answerOf(answer), roleOf(actingAs)];
    if (said === undefined || role === undefined || missing().length > 0) tried.refuse(missing());
    else approve.mutate({ disclosureId: entry.id, answer: said, actingAs: role, reason });
  };
  if (!open)
    return (
      <div ref={place}>
        <Button tone="main" label={`Answer: sharing with ${entry.recipientName}`} onPress={show}>
          Answer
        </Button>
      </div>
    );
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <RadioGroup
        name={`answer-${entry.id}`}
        label="What is your answer?"
        options={answers}
        value={answerOf(answer) ?? ''}
        onChange={(value) => draft.change({ answer: value })}
        problem={tried.at('answer')}
      />
      <RadioGroup
        name="actingAs"
        label="As what do you answer?"
        hint="Only a manager approves that a family is not asked or not told."
        options={approverRoles.map((value) => ({ value, label: approverRoleLabels[value] }))}
        value={roleOf(actingAs) ?? ''}
        onChange={(value) => draft.change({ actingAs: value })}
        problem={tried.at('actingAs')}
      />
      <TextArea
        name="reason"
        label="Why?"
        limit={4000}
        rows={3}
        value={reason}
        onChange={(typed) => draft.change({ reason: typed })}
        problem={tried.at('reason')}
      />
      <div className="row">
        <Button type="submit" busy={approve.isPending ? 'Recording …' : null}>
          Record my answer
        </Button>
        <Button tone="quiet" onPress={hide}>
          Later
        </Button>
      </div>
    </Form>
  );
}

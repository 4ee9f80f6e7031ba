import { Button } from '@waymark/ui/button';
import { TextArea } from '@waymark/ui/text-area';

import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';

const emptyDraft = { reason: '' };

/** A button that asks for a reason in words before something is done. What is typed stays until it is. */
export function RevealReason(props: {
  /** Names the draft and the field: one of each kind for each record. */
  name: string;
  /** What the button says, and what sending says. */
  words: { open: string; send: string; busy: string; ask: string; hint: string };
  /** What it is about, for a second button of the same name. */
  label?: string;
  onSend: (reason: string) => Promise<unknown>;
  isSending: boolean;
}) {
  const { name, words, label } = props;
  const field = `reason ${name}`;
  const draft = useDraft(name, emptyDraft);
  const { reason } = draft.value;
  const { open, place, show, hide } = useReveal(field, reason !== '');
  const missing = () =>
    reason.trim() === '' ? [{ field, message: 'Write why, in a sentence or two' }] : [];
  const tried = useAttempt(missing);
  const send = async () => {
    if (missing().length > 0) return tried.refuse(missing());
    try {
      await props.onSend(reason);
      tried.clear();
      draft.drop();
    } catch (error) {
      tried.fail(error, () => field);
    }
  };
  if (!open)
    return (
      <div ref={place}>
        <Button tone="side" label={label ? `${words.open}: ${label}` : undefined} onPress={show}>
          {words.open}
        </Button>
      </div>
    );
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={() => void send()}>
      <TextArea
        name={field}
        label={words.ask}
        hint={words.hint}
        limit={1000}
        rows={3}
        value={reason}
        onChange={(text) => draft.change({ reason: text })}
        problem={tried.at(field)}
      />
      <div className="row">
        <Button type="submit" busy={props.isSending ? words.busy : null}>
          {words.send}
        </Button>
        <Button tone="quiet" onPress={hide}>
          Not now
        </Button>
      </div>
    </Form>
  );
}

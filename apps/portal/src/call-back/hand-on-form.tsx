import type { HandOnReason } from '@waymark/domain/call-back';
import { Button } from '@waymark/ui/button';
import type { FormProblem } from '@waymark/ui/error-summary';
import { RadioGroup } from '@waymark/ui/radio-group';
import { useState } from 'react';

import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';
import { handOnOptions } from './call-back-words.ts';

const field = 'hand-on.reason';

/** Gives a call-back to the front door: with their yes, or because a child may be being hurt. */
export function HandOnForm(props: { busy: boolean; onHandOn: (reason: HandOnReason) => void }) {
  const [reason, setReason] = useState<HandOnReason | ''>('');
  const missing = (): FormProblem[] =>
    reason === '' ? [{ field, message: 'Say why it is handed on' }] : [];
  const tried = useAttempt(missing);
  const { open, place, show, hide } = useReveal(field, false);
  if (!open) {
    return (
      <div ref={place}>
        <Button tone="side" onPress={show}>
          Hand it on to the front door
        </Button>
      </div>
    );
  }
  const send = () => {
    if (reason === '') tried.refuse(missing());
    else props.onHandOn(reason);
  };
  return (
    <section className="pane" aria-labelledby="hand-on-title">
      <h2 id="hand-on-title">Hand it on to the front door</h2>
      <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
        <RadioGroup
          name={field}
          label="Why is it handed on?"
          options={handOnOptions}
          value={reason}
          onChange={setReason}
          problem={tried.at(field)}
        />
        <div className="row">
          <Button type="submit" busy={props.busy ? 'Handing on …' : null}>
            Hand it on
          </Button>
          <Button tone="quiet" onPress={hide}>
            Keep it here
          </Button>
        </div>
      </Form>
    </section>
  );
}

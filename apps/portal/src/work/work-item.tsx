import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDay } from '@waymark/domain/clock';
import { Button } from '@waymark/ui/button';
import { Tag } from '@waymark/ui/tag';
import { TextArea } from '@waymark/ui/text-area';

import { type Answers, api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';
import { dayOfMoment, today, workingDaysAway } from '../app/when.ts';

type Action = Answers['work']['mine'][number];

/** One action: what, for whom, by when; and the way to say that it is done. */
export function WorkItem({ action, onDone }: { action: Action; onDone: (what: string) => void }) {
  return (
    <li className="pane work-item">
      <div className="work-item-what">
        <h3>{action.description}</h3>
        <p>
          <Link to="/contacts/$contactId" params={{ contactId: action.contactId }}>
            {action.familyName}
          </Link>{' '}
          <span className="muted figures">{action.reference}</span>
        </p>
        <p className="muted">
          Agreed at {action.fromMeeting}, {dayOfMoment(action.meetingAt)}
        </p>
      </div>
      <div className="work-item-when">
        {action.completedAt === null ? (
          <Due dueOn={action.dueOn} />
        ) : (
          <Tag tone="done">{`Done ${dayOfMoment(action.completedAt)}`}</Tag>
        )}
      </div>
      {action.state === 'open' ? <Complete action={action} onDone={onDone} /> : null}
    </li>
  );
}

function Due({ dueOn }: { dueOn: string }) {
  const away = workingDaysAway(dueOn, today());
  return (
    <>
      <p className="work-item-due">By {formatDay(dueOn)}</p>
      <p className="figures">
        {away.late ? (
          <Tag tone="stopped">{away.words}</Tag>
        ) : (
          <span className="muted">{away.words}</span>
        )}
      </p>
    </>
  );
}

const emptyNote = { note: '' };

function Complete({ action, onDone }: { action: Action; onDone: (what: string) => void }) {
  const draft = useDraft(`complete.${action.id}`, emptyNote);
  const tried = useAttempt();
  const queries = useQueryClient();
  const field = `note-${action.id}`;
  const { open, place, show, hide } = useReveal(field, draft.value.note !== '');
  const complete = useMutation(
    api.work.complete.mutationOptions({
      onError: (error) => tried.fail(error, () => field),
      onSuccess: async () => {
        draft.drop();
        onDone(action.description);
        await queries.invalidateQueries(api.work.pathFilter());
      },
    }),
  );
  if (!open) {
    return (
      <div ref={place}>
        <Button tone="side" label={`Mark as done: ${action.description}`} onPress={show}>
          Mark as done
        </Button>
      </div>
    );
  }
  return (
    <Form
      problems={tried.problems}
      attempt={tried.attempt}
      onSend={() => complete.mutate({ actionId: action.id, note: draft.value.note })}
    >
      <TextArea
        name={field}
        label="What came of it?"
        hint="Whoever gave you the action reads this. Done stays done."
        optional
        limit={2000}
        rows={3}
        value={draft.value.note}
        onChange={(note) => draft.change({ note })}
        problem={tried.at(field)}
      />
      <div className="row">
        <Button type="submit" busy={complete.isPending ? 'Recording …' : null}>
          Record as done
        </Button>
        <Button tone="quiet" onPress={hide}>
          Not yet
        </Button>
      </div>
    </Form>
  );
}

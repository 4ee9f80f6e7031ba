import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ContactWay, contactWayLabels, contactWays } from '@waymark/domain/need-to-know';
import { Button } from '@waymark/ui/button';
import { CheckboxGroup } from '@waymark/ui/checkbox-group';
import { TextArea } from '@waymark/ui/text-area';

import { api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';
import { dayOfMoment } from '../app/when.ts';
import type { NeedsToKnow } from './need-to-know.tsx';

type Person = NeedsToKnow['people'][number];
type Props = { contactId: string; person: Person; maySet: boolean };

/** How one person may be reached: what is safe, what is not, and the way to set it again. */
export function SafeContact({ contactId, person, maySet }: Props) {
  const { givenName, familyName, rule, safe, unsafe } = person;
  const name = givenName === '' ? familyName : givenName;
  return (
    <article className="stack stack-close" aria-label={`How to reach ${name}`}>
      <h3>{name}</h3>
      <p>
        <strong>{safe}</strong> {unsafe}
      </p>
      {rule === null || rule.words === '' ? null : <p className="told">{rule.words}</p>}
      {rule === null ? null : (
        <p className="muted">{`${rule.setByName}, ${dayOfMoment(rule.setAt)}`}</p>
      )}
      {maySet ? <SetSafeContact contactId={contactId} person={person} name={name} /> : null}
    </article>
  );
}

const options = contactWays.map((value) => ({ value, label: contactWayLabels[value] }));

type Draft = { ways: ContactWay[]; words: string };
const emptyDraft: Draft = { ways: [], words: '' };

function SetSafeContact(props: { contactId: string; person: Person; name: string }) {
  const { contactId, person, name } = props;
  const fields = { ways: `ways.${person.id}`, words: `words.${person.id}` };
  const draft = useDraft(`safe-contact.${person.id}`, emptyDraft);
  const { ways, words } = draft.value;
  const { open, place, show, hide } = useReveal(fields.ways, ways.length > 0 || words !== '');
  // With no way ticked the words say why: that nobody may be reached is never set by a slip.
  const missing = () =>
    ways.length === 0 && words.trim() === ''
      ? [{ field: fields.words, message: 'Tick what is safe, or write why nothing is' }]
      : [];
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const set = useMutation(
    api.needToKnow.setSafeContact.mutationOptions({
      onError: (error) => tried.fail(error, (field) => `${field}.${person.id}`),
      onSuccess: async () => {
        tried.clear();
        draft.drop();
        hide();
        await queries.invalidateQueries(api.needToKnow.ofContact.queryFilter({ contactId }));
      },
    }),
  );
  const send = () => {
    if (missing().length > 0) tried.refuse(missing());
    else set.mutate({ contactId, personId: person.id, ways, words });
  };
  if (!open) {
    const asks = person.rule === null ? 'Set what is safe' : 'Set it again';
    return (
      <div ref={place}>
        <Button tone="quiet" label={`${asks}: ${name}`} onPress={show}>
          {asks}
        </Button>
      </div>
    );
  }
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <CheckboxGroup
        name={fields.ways}
        label={`Which ways to reach ${name} are safe?`}
        hint="Ask them, alone. What you leave out is shown as not safe."
        options={options}
        value={ways}
        onChange={(ticked) => draft.change({ ways: ticked })}
        problem={tried.at(fields.ways)}
      />
      <TextArea
        name={fields.words}
        label="When and how?"
        hint="Times, a word to begin with, through whom. Everybody who sees this family reads it."
        limit={500}
        rows={2}
        value={words}
        onChange={(typed) => draft.change({ words: typed })}
        problem={tried.at(fields.words)}
      />
      <div className="row">
        <Button type="submit" tone="side" busy={set.isPending ? 'Recording …' : null}>
          Record what is safe
        </Button>
        <Button
          tone="quiet"
          onPress={() => {
            draft.drop();
            hide();
          }}
        >
          Leave it
        </Button>
      </div>
    </Form>
  );
}

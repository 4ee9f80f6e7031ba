import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type RestrictedClass,
  restrictedClassHints,
  restrictedClassLabels,
  restrictedClasses,
  restrictedLimits,
} from '@waymark/domain/need-to-know';
import { Button } from '@waymark/ui/button';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';

import { api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';
import type { NeedsToKnow } from './need-to-know.tsx';

type Draft = { class: RestrictedClass | ''; personId: string; text: string; why: string };
const emptyDraft: Draft = { class: '', personId: '', text: '', why: '' };

const options = restrictedClasses.map((value) => ({
  value,
  label: restrictedClassLabels[value],
  hint: restrictedClassHints[value],
}));

type Props = { contactId: string; people: NeedsToKnow['people']; onWritten: () => void };

/** Something that most of those who see the family are not to read. Who reads it stands beside each kind. */
export function WriteEntry({ contactId, people, onWritten }: Props) {
  const draft = useDraft(`kept-back.${contactId}`, emptyDraft);
  const { class: kind, personId, text, why } = draft.value;
  const { open, place, show, hide } = useReveal('class', kind !== '' || text !== '' || why !== '');
  const missing = () => [
    ...(kind === '' ? [{ field: 'class', message: 'Choose what kind it is' }] : []),
    ...(personId === '' ? [{ field: 'personId', message: 'Choose whom it is about' }] : []),
    ...(text.trim() === '' ? [{ field: 'text', message: 'Write what is to be kept back' }] : []),
    ...(why.trim() === '' ? [{ field: 'why', message: 'Write why only some may read it' }] : []),
  ];
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const write = useMutation(
    api.needToKnow.writeEntry.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async () => {
        tried.clear();
        draft.drop();
        hide();
        onWritten();
        await queries.invalidateQueries(api.needToKnow.ofContact.queryFilter({ contactId }));
      },
    }),
  );
  const send = () => {
    if (kind === '' || missing().length > 0) return tried.refuse(missing());
    const whom = personId === everybody ? null : personId;
    write.mutate({ contactId, class: kind, personId: whom, text, why, namedIds: [] });
  };
  if (!open) {
    return (
      <div ref={place}>
        <Button tone="side" onPress={show}>
          Keep something back
        </Button>
      </div>
    );
  }
  const at = (field: keyof Draft) => ({ name: field, problem: tried.at(field) });
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <RadioGroup
        {...at('class')}
        label="What kind is it?"
        hint="The kind decides who reads it. It cannot be changed later."
        options={options}
        value={kind}
        onChange={(chosen) => draft.change({ class: chosen })}
      />
      <RadioGroup
        {...at('personId')}
        label="Whom is it about?"
        options={whomOf(people)}
        value={personId}
        onChange={(chosen) => draft.change({ personId: chosen })}
      />
      <TextArea
        {...at('text')}
        label="What is to be kept back?"
        limit={restrictedLimits.text}
        value={text}
        onChange={(typed) => draft.change({ text: typed })}
      />
      <TextArea
        {...at('why')}
        label="Why may only some read it?"
        limit={restrictedLimits.why}
        rows={2}
        value={why}
        onChange={(typed) => draft.change({ why: typed })}
      />
      <div className="row">
        <Button type="submit" busy={write.isPending ? 'Recording …' : null}>
          Keep it back
        </Button>
        <Button
          tone="quiet"
          onPress={() => {
            draft.drop();
            hide();
          }}
        >
          Write nothing
        </Button>
      </div>
    </Form>
  );
}

const everybody = 'everybody';

function whomOf(people: NeedsToKnow['people']): { value: string; label: string }[] {
  const named = people.map(({ id, givenName, familyName }) => ({
    value: id,
    label: `${givenName} ${familyName}`.trim(),
  }));
  return [...named, { value: everybody, label: 'The family as a whole' }];
}

import { Button } from '@waymark/ui/button';
import { TextArea } from '@waymark/ui/text-area';
import { TextField } from '@waymark/ui/text-field';

import { emptyObjection, type ObjectionDraft } from './draft.ts';

/** Whom they would rather we did not talk to, one by one, and what was decided about each. */
export function Objections(props: {
  value: readonly ObjectionDraft[];
  onChange: (value: readonly ObjectionDraft[]) => void;
  at: (field: string) => string | undefined;
}) {
  const { onChange, at } = props;
  const value = props.value.length === 0 ? [emptyObjection] : props.value;
  const change = (index: number, part: Partial<ObjectionDraft>) =>
    onChange(value.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <>
      {value.map((objection, index) => {
        const field = `objections.objections.${index}`;
        const which = value.length > 1 ? ` (${index + 1})` : '';
        return (
          // The lines have no ids of their own, and are only ever added at the end.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className="form">
            <TextField
              name={`${field}.about`}
              label={`Who is it?${which}`}
              value={objection.about}
              onChange={(about) => change(index, { about })}
              problem={at(`${field}.about`)}
            />
            <TextField
              name={`${field}.why`}
              label={`Why?${which}`}
              optional
              value={objection.why}
              onChange={(why) => change(index, { why })}
              problem={at(`${field}.why`)}
            />
            <TextArea
              name={`${field}.considered`}
              label={`What was decided about it, and why?${which}`}
              limit={4000}
              rows={2}
              value={objection.considered}
              onChange={(considered) => change(index, { considered })}
              problem={at(`${field}.considered`)}
            />
          </div>
        );
      })}
      <div>
        <Button tone="side" onPress={() => onChange([...value, emptyObjection])}>
          Somebody else as well
        </Button>
      </div>
    </>
  );
}

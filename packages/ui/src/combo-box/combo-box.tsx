import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';

import { FieldFrame, FieldWords, type FieldProps } from '../field/index.ts';
import './combo-box.css';

/** One thing to choose: `detail` tells two of the same name apart, and is searched too. */
export type ComboOption = { id: string; name: string; detail?: string };

/** One choice of many: type part of it, then arrow and Enter. `value` '' means that nothing is chosen. */
export function ComboBox(
  props: FieldProps & {
    /** The same list from render to render: a new one throws away what is being typed. */
    options: readonly ComboOption[];
    value: string;
    onChange: (id: string) => void;
  },
) {
  const { name, options, value, onChange, problem } = props;
  return (
    <FieldFrame name={name} wrong={Boolean(problem)}>
      <AriaComboBox
        name={name}
        defaultItems={options}
        value={value === '' ? null : value}
        onChange={(id) => onChange(id === null ? '' : String(id))}
        allowsEmptyCollection
        isInvalid={Boolean(problem)}
        validationBehavior="aria"
      >
        <FieldWords {...props} />
        <div className="combo-box">
          <Input className="field-input" />
          <Button className="combo-box-open">
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path d="m3 6 5 5 5-5" />
            </svg>
          </Button>
        </div>
        <Popover className="combo-box-popover">
          <ListBox<ComboOption>
            className="combo-box-list"
            renderEmptyState={() => <p className="combo-box-none">Nothing matches. Type less.</p>}
          >
            {(option) => <ComboItem option={option} />}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </FieldFrame>
  );
}

function ComboItem({ option }: { option: ComboOption }) {
  const searched = option.detail ? `${option.name}, ${option.detail}` : option.name;
  return (
    <ListBoxItem id={option.id} textValue={searched} className="combo-box-item">
      <Text slot="label">{option.name}</Text>
      {option.detail ? (
        <Text slot="description" className="combo-box-detail">
          {option.detail}
        </Text>
      ) : null}
    </ListBoxItem>
  );
}

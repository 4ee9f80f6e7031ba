import { addWorkingDays, formatDay } from '@waymark/domain/clock';
import { Button } from '@waymark/ui/button';
import { ComboBox } from '@waymark/ui/combo-box';
import { DateField, partsOfDate, readDate } from '@waymark/ui/date-field';
import { TextField } from '@waymark/ui/text-field';
import { useMemo } from 'react';

import type { Answers } from '../../app/api.ts';
import { shortDay, today, workingDaysAway } from '../../app/when.ts';
import type { OutcomeFieldsProps } from './outcome-fields.tsx';
import './action-fields.css';

/** Who does what by when. Only no further action may go without. */
export function ActionFields({
  draft,
  change,
  at,
  colleagues,
}: OutcomeFieldsProps & {
  /** Who can be given it. */
  colleagues: Answers['access']['colleagues'];
}) {
  const people = useMemo(
    () =>
      colleagues.map(({ id, name, jobTitle, agencyName }) => ({
        id,
        name,
        detail: `${jobTitle}, ${agencyName}`,
      })),
    [colleagues],
  );
  if (draft.outcome === '') return null;
  const optional = draft.outcome === 'no-further-action';
  return (
    <>
      <h3>{optional ? 'Action, if there is one' : 'Action'}</h3>
      <TextField
        name="description"
        label="What will be done?"
        optional={optional}
        value={draft.description}
        onChange={(description) => change({ description })}
        problem={at('description')}
        spellCheck
      />
      <ComboBox
        name="assigneeId"
        label="Who will do it?"
        hint="One named person. Type part of a name, a job or an agency."
        optional={optional}
        options={people}
        value={draft.assigneeId}
        onChange={(assigneeId) => change({ assigneeId })}
        problem={at('assigneeId')}
      />
      <DueField draft={draft} change={change} at={at} />
    </>
  );
}

const offeredWorkingDays = [2, 5, 10] as const;

function DueField({ draft, change, at }: OutcomeFieldsProps) {
  const date = readDate(draft.dueOn, 'Date');
  return (
    <div className="stack stack-close">
      <DateField
        name="dueOn"
        label="By when?"
        optional={draft.outcome === 'no-further-action'}
        value={draft.dueOn}
        onChange={(dueOn) => change({ dueOn })}
        problem={at('dueOn')}
        wrongParts={date.ok ? undefined : date.parts}
      />
      <p aria-live="polite" className="due-words">
        {date.ok
          ? `By ${formatDay(date.date)}, ${workingDaysAway(date.date, today()).words}`
          : null}
      </p>
      <fieldset className="row due-days" aria-label="Days to choose from">
        {offeredWorkingDays.map((count) => {
          const day = addWorkingDays(today(), count);
          return (
            <Button key={count} tone="quiet" onPress={() => change({ dueOn: partsOfDate(day) })}>
              {shortDay(day)}
            </Button>
          );
        })}
      </fieldset>
    </div>
  );
}

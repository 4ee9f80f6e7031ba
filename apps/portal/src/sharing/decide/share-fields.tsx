import {
  consentNote,
  lawfulBases,
  lawfulBasisLabels,
  specialCategoryConditions,
  specialCategoryLabels,
} from '@waymark/domain/sharing';
import { DateField } from '@waymark/ui/date-field';
import { Notice } from '@waymark/ui/notice';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';

import { MadeFields } from '../made-fields.tsx';
import { chosen, isOverRefusal } from './reading.ts';
import { optionsOf, type Part } from './worry-fields.tsx';

/** What is shared and on what basis, item by item. */
export function WhatFields({ draft, change, at }: Part) {
  return (
    <>
      <TextArea
        name="dataItems"
        label="What is shared?"
        hint="One thing to a line. Only what they need."
        rows={4}
        value={draft.dataItems}
        onChange={(dataItems) => change({ dataItems })}
        problem={at('dataItems')}
      />
      <TextArea
        name="heldBack"
        label="What do you take out because it is about other people?"
        hint="One thing to a line; or write that all of it is needed."
        optional
        rows={2}
        value={draft.heldBack}
        onChange={(heldBack) => change({ heldBack })}
        problem={at('heldBack')}
      />
      <RadioGroup
        name="lawfulBasis"
        label="On what lawful basis?"
        hint={consentNote}
        options={optionsOf(lawfulBases, lawfulBasisLabels)}
        value={chosen(lawfulBases, draft.lawfulBasis) ?? ''}
        onChange={(lawfulBasis) => change({ lawfulBasis })}
        problem={at('lawfulBasis')}
      />
      <RadioGroup
        name="specialCategory"
        label="If it is about health, beliefs or the like: under what condition?"
        optional
        options={optionsOf(specialCategoryConditions, specialCategoryLabels)}
        value={chosen(specialCategoryConditions, draft.specialCategory) ?? ''}
        onChange={(specialCategory) => change({ specialCategory })}
        problem={at('specialCategory')}
      />
    </>
  );
}

/** Whether the family is told, or why not and when that is looked at again. */
export function TellsFields({ draft, change, at }: Part) {
  return (
    <>
      <RadioGroup
        name="tells"
        label="Is the family told?"
        options={optionsOf(['yes', 'no'], { yes: 'Yes', no: 'No, not now' })}
        value={chosen(['yes', 'no'], draft.tells) ?? ''}
        onChange={(tells) => change({ tells })}
        problem={at('tells')}
        inline
      />
      {draft.tells === 'no' ? (
        <>
          <TextArea
            name="notTold.reason"
            label="Why are they not told?"
            limit={4000}
            rows={2}
            value={draft.whyNotTold}
            onChange={(whyNotTold) => change({ whyNotTold })}
            problem={at('notTold.reason')}
          />
          <DateField
            name="notTold.revisitOn"
            label="On which day is that looked at again?"
            value={draft.revisitOn}
            onChange={(revisitOn) => change({ revisitOn })}
            problem={at('notTold.revisitOn')}
          />
        </>
      ) : null}
    </>
  );
}

const waitWords = {
  first: 'Yes: ask for the approval, and share it after',
  afterwards: 'No: it is shared already, or goes now, and is approved after',
} as const;

/** Whether it can wait for its approval; and, where it does not wait, when and how it was shared. */
export function WhenFields({
  draft,
  change,
  at,
  needs,
  hasApprover,
}: Part & { needs: boolean; hasApprover: boolean }) {
  return (
    <>
      {needs ? (
        <>
          {hasApprover ? null : (
            <Notice tone="mark" title="Nobody else of your agency can approve this here">
              <p>
                Ask an administrator to invite a supervisor. What cannot wait can still go: an
                information governance lead is then asked to approve it.
              </p>
            </Notice>
          )}
          <RadioGroup
            name="waits"
            label="Somebody else has to approve this. Can it wait for that?"
            hint="An approval that comes after is due by the end of the next working day."
            options={optionsOf(['first', 'afterwards'], waitWords)}
            value={chosen(['first', 'afterwards'], draft.waits) ?? ''}
            onChange={(waits) => change({ waits })}
            problem={at('waits')}
          />
        </>
      ) : null}
      {needs && draft.waits === 'afterwards' ? (
        <TextArea
          name="whyItCouldNotWait"
          label="Why could it not wait?"
          limit={4000}
          rows={2}
          value={draft.whyItCouldNotWait}
          onChange={(whyItCouldNotWait) => change({ whyItCouldNotWait })}
          problem={at('whyItCouldNotWait')}
        />
      ) : null}
      {needs && draft.waits !== 'afterwards' ? null : (
        <MadeFields
          value={draft}
          change={change}
          at={at}
          tells={draft.tells === 'yes'}
          overRefusal={isOverRefusal(draft)}
        />
      )}
    </>
  );
}

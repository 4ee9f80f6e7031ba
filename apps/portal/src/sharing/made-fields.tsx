import { sharingMethodLabels, sharingMethods } from '@waymark/domain/sharing';
import { RadioGroup } from '@waymark/ui/radio-group';

import { MomentField } from './moment-field.tsx';
import type { TypedMoment } from './typed-moment.ts';

/** That something was shared, while it is typed. */
export type MadeDraft = {
  sharedAt: TypedMoment;
  method: string;
  toldAt: TypedMoment;
  refusalToldAt: TypedMoment;
};

/** When and how it was shared, and when the family and the recipient were told. */
export function MadeFields(props: {
  value: MadeDraft;
  change: (part: Partial<MadeDraft>) => void;
  at: (field: string) => string | undefined;
  /** Whether the family is told of it. */
  tells: boolean;
  /** Whether it is shared over a refusal, so that the recipient is told of that. */
  overRefusal: boolean;
}) {
  const { value, change, at, tells, overRefusal } = props;
  return (
    <>
      <MomentField
        name="made.sharedAt"
        label="When was it shared?"
        value={value.sharedAt}
        onChange={(sharedAt) => change({ sharedAt })}
        problem={at('made.sharedAt')}
      />
      <RadioGroup
        name="made.method"
        label="How was it passed on?"
        options={sharingMethods.map((method) => ({
          value: method,
          label: sharingMethodLabels[method],
        }))}
        value={sharingMethods.find((method) => method === value.method) ?? ''}
        onChange={(method) => change({ method })}
        problem={at('made.method')}
      />
      {tells ? (
        <MomentField
          name="made.toldAt"
          label="When was the family told?"
          value={value.toldAt}
          onChange={(toldAt) => change({ toldAt })}
          problem={at('made.toldAt')}
        />
      ) : null}
      {overRefusal ? (
        <MomentField
          name="made.refusalToldAt"
          label="When was the recipient told that permission is withheld?"
          value={value.refusalToldAt}
          onChange={(refusalToldAt) => change({ refusalToldAt })}
          problem={at('made.refusalToldAt')}
        />
      ) : null}
    </>
  );
}

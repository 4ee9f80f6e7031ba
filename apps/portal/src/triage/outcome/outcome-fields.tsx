import { useSuspenseQuery } from '@tanstack/react-query';
import {
  legalBases,
  legalBasisLabels,
  nfaReasonLabels,
  nfaReasons,
  targetedHelpKindLabels,
  targetedHelpKinds,
} from '@waymark/domain/triage';
import { ComboBox } from '@waymark/ui/combo-box';
import { Notice } from '@waymark/ui/notice';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';
import { TextField } from '@waymark/ui/text-field';

import { api } from '../../app/api.ts';
import type { OutcomeDraft } from './outcome-draft.ts';

/** What the parts of the outcome form work on. */
export type OutcomeFieldsProps = {
  draft: OutcomeDraft;
  change: (part: Partial<OutcomeDraft>) => void;
  at: (field: string) => string | undefined;
};

const options = <Value extends string>(
  values: readonly Value[],
  labels: Record<Value, string>,
): { value: Value; label: string }[] => values.map((value) => ({ value, label: labels[value] }));

/** What the chosen outcome needs to have said with it; nothing while none is chosen. */
export function OutcomeFields(props: OutcomeFieldsProps) {
  switch (props.draft.outcome) {
    case '':
      return null;
    case 'no-further-action':
      return <NoFurtherAction {...props} />;
    case 'universal-self-help':
      return <SelfHelp {...props} />;
    case 'targeted-help':
      return <TargetedHelp {...props} />;
    case 'specialist':
      return <Specialist {...props} />;
  }
}

function NoFurtherAction({ draft, change, at }: OutcomeFieldsProps) {
  return (
    <RadioGroup
      name="nfaReason"
      label="Why is no further action needed?"
      hint="That the family could not be reached, or said no, is not a reason."
      options={options(nfaReasons, nfaReasonLabels)}
      value={draft.nfaReason}
      onChange={(nfaReason) => change({ nfaReason })}
      problem={at('nfaReason')}
    />
  );
}

function SelfHelp({ draft, change, at }: OutcomeFieldsProps) {
  return (
    <TextField
      name="service"
      label="Which service or self-help?"
      value={draft.service}
      onChange={(service) => change({ service })}
      problem={at('service')}
      spellCheck
    />
  );
}

function TargetedHelp({ draft, change, at }: OutcomeFieldsProps) {
  const { data: agencies } = useSuspenseQuery(api.access.agencies.queryOptions());
  return (
    <>
      <RadioGroup
        name="kind"
        label="Who helps?"
        inline
        options={options(targetedHelpKinds, targetedHelpKindLabels)}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        problem={at('kind')}
      />
      <ComboBox
        name="leadAgencyId"
        label="Lead agency"
        options={agencies}
        value={draft.leadAgencyId}
        onChange={(leadAgencyId) => change({ leadAgencyId })}
        problem={at('leadAgencyId')}
      />
    </>
  );
}

function Specialist({ draft, change, at }: OutcomeFieldsProps) {
  return (
    <>
      <Notice tone="mark" title="Tell the front door at once">
        <p>Do not wait for the end of the meeting.</p>
      </Notice>
      <RadioGroup
        name="legalBasis"
        label="On what legal basis?"
        options={options(legalBases, legalBasisLabels)}
        value={draft.legalBasis}
        onChange={(legalBasis) => change({ legalBasis })}
        problem={at('legalBasis')}
      />
      {draft.legalBasis === 's47' ? (
        <TextArea
          name="reasonableCause"
          label="Reasonable cause to suspect significant harm"
          limit={4000}
          value={draft.reasonableCause}
          onChange={(reasonableCause) => change({ reasonableCause })}
          problem={at('reasonableCause')}
        />
      ) : null}
    </>
  );
}

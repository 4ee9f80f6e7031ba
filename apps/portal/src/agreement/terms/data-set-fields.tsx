import { agreementLimits } from '@waymark/domain/agreement-register';
import { lawfulBases, lawfulBasisLabels } from '@waymark/domain/sharing';
import { Button } from '@waymark/ui/button';
import { ComboBox } from '@waymark/ui/combo-box';
import { focusField } from '@waymark/ui/field';
import { TextArea } from '@waymark/ui/text-area';
import { TextField } from '@waymark/ui/text-field';
import { flushSync } from 'react-dom';

import { basisOf, type DataSetDraft, emptyDataSet } from './agreement-draft.ts';
import type { TermsProps } from './agreement-form.tsx';

const basisOptions = lawfulBases.map((id) => ({ id, name: lawfulBasisLabels[id] }));

/** The data that an agreement is about: for the catalogue, each with its owner, fields, basis and how fresh it is. */
export function DataSetFields({ draft, change, at, agencies }: TermsProps) {
  const { dataSets } = draft;
  const set = (index: number, part: Partial<DataSetDraft>) =>
    change({
      dataSets: dataSets.map((each, place) => (place === index ? { ...each, ...part } : each)),
    });
  const add = () => {
    flushSync(() => change({ dataSets: [...dataSets, emptyDataSet] }));
    focusField(`dataSets.${dataSets.length}.name`);
  };
  const remove = (index: number) => {
    flushSync(() => change({ dataSets: dataSets.filter((_, other) => other !== index) }));
    focusField(`dataSets.${Math.max(0, index - 1)}.name`);
  };
  return (
    <>
      {dataSets.map((dataSet, index) => (
        <OneDataSet
          key={index}
          index={index}
          dataSet={dataSet}
          agencies={agencies}
          at={at}
          set={(part) => set(index, part)}
          remove={dataSets.length > 1 ? () => remove(index) : null}
        />
      ))}
      {dataSets.length < agreementLimits.dataSets ? (
        <div>
          <Button tone="side" onPress={add}>
            Add another data set
          </Button>
        </div>
      ) : null}
    </>
  );
}

function OneDataSet(props: {
  index: number;
  dataSet: DataSetDraft;
  agencies: TermsProps['agencies'];
  at: TermsProps['at'];
  set: (part: Partial<DataSetDraft>) => void;
  remove: (() => void) | null;
}) {
  const { index, dataSet, agencies, at, set, remove } = props;
  const field = (part: keyof DataSetDraft) => {
    const name = `dataSets.${index}.${part}`;
    return { name, problem: at(name) };
  };
  return (
    <fieldset className="agreement-data-set">
      <legend>{`Data set ${index + 1}`}</legend>
      <TextField
        {...field('name')}
        label="Name of the data set"
        value={dataSet.name}
        onChange={(name) => set({ name })}
        spellCheck
      />
      <ComboBox
        {...field('ownerAgencyId')}
        label="Which agency owns it?"
        options={agencies}
        value={dataSet.ownerAgencyId}
        onChange={(ownerAgencyId) => set({ ownerAgencyId })}
      />
      <TextArea
        {...field('fields')}
        label="Which fields does it hold?"
        rows={2}
        limit={4000}
        value={dataSet.fields}
        onChange={(fields) => set({ fields })}
      />
      <ComboBox
        {...field('basis')}
        label="On which lawful basis?"
        options={basisOptions}
        value={basisOf(dataSet)}
        onChange={(basis) => set({ basis })}
      />
      <TextField
        {...field('refresh')}
        label="How often is it brought up to date?"
        value={dataSet.refresh}
        onChange={(refresh) => set({ refresh })}
        spellCheck
      />
      {remove ? (
        <div>
          <Button tone="quiet" onPress={remove}>
            {`Remove data set ${index + 1}`}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

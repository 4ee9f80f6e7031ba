import {
  type AgreementKind,
  RegisterAgreement,
  agreementKinds,
} from '@waymark/domain/agreement-register';
import { type LawfulBasis, lawfulBases } from '@waymark/domain/sharing';
import { type DateParts, emptyDate, partsOfDate, readDate } from '@waymark/ui/date-field';
import type { FormProblem } from '@waymark/ui/error-summary';

import type { Answers } from '../../app/api.ts';

/** A data set while it is written. */
export type DataSetDraft = {
  name: string;
  ownerAgencyId: string;
  fields: string;
  basis: string;
  refresh: string;
};

/** An agreement while it is written; '' is not answered yet. */
export type AgreementDraft = {
  kind: string;
  title: string;
  purpose: string;
  coversTriage: string;
  startsOn: DateParts;
  lastDay: DateParts;
  reviewOn: DateParts;
  agencyIds: readonly string[];
  dataSets: readonly DataSetDraft[];
};

/** No data set yet. */
export const emptyDataSet: DataSetDraft = {
  name: '',
  ownerAgencyId: '',
  fields: '',
  basis: '',
  refresh: '',
};

/** Nothing written. */
export const emptyAgreement: AgreementDraft = {
  kind: '',
  title: '',
  purpose: '',
  coversTriage: '',
  startsOn: emptyDate,
  lastDay: emptyDate,
  reviewOn: emptyDate,
  agencyIds: [],
  dataSets: [emptyDataSet],
};

type Agreement = Answers['agreement']['list']['agreements'][number];

/** What a new version begins with: the words, data sets and agencies of the one before; its days are asked for anew. */
export function draftOfNext(agreement: Agreement): AgreementDraft {
  const { kind, title, purpose, coversTriage, lastDay, dataSets, signatories } = agreement;
  return {
    ...emptyAgreement,
    kind,
    title,
    purpose,
    coversTriage: coversTriage ? 'yes' : 'no',
    lastDay: lastDay === null ? emptyDate : partsOfDate(lastDay),
    agencyIds: [
      ...new Set(
        signatories.flatMap(({ agencyId, endedOn }) => (endedOn === null ? [agencyId] : [])),
      ),
    ],
    dataSets,
  };
}

const dates = [
  ['startsOn', 'First day'],
  ['lastDay', 'Last day'],
  ['reviewOn', 'Day of the review'],
] as const;

/** Reads the draft as the domain does, every problem beside its field. */
export function readAgreement(
  draft: AgreementDraft,
): { ok: true; agreement: RegisterAgreement } | { ok: false; problems: FormProblem[] } {
  const read = { startsOn: '', lastDay: null, reviewOn: '' } as Record<string, string | null>;
  const wrongDates: FormProblem[] = [];
  for (const [field, name] of dates) {
    const date = readDate(draft[field], name);
    if (date.ok) read[field] = date.date;
    else if (field !== 'lastDay' || !date.empty) wrongDates.push({ field, message: date.message });
  }
  const parsed = RegisterAgreement.safeParse({
    ...draft,
    ...read,
    coversTriage: draft.coversTriage === '' ? undefined : draft.coversTriage === 'yes',
  });
  if (parsed.success && wrongDates.length === 0) return { ok: true, agreement: parsed.data };
  const dated = new Set<string>(dates.map(([field]) => field));
  const others = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    field: path.map(String).join('.'),
    message,
  }));
  // A date that cannot be read is said once, in the words of the date field.
  const kept = others.filter(({ field }) => !dated.has(field) || wrongDates.length === 0);
  return { ok: false, problems: [...kept, ...wrongDates] };
}

/** The kind as it was chosen, or '' while nobody has. */
export const kindOf = (draft: AgreementDraft): AgreementKind | '' =>
  agreementKinds.find((kind) => kind === draft.kind) ?? '';

/** The basis as it was chosen, or '' while nobody has. */
export const basisOf = (dataSet: DataSetDraft): LawfulBasis | '' =>
  lawfulBases.find((basis) => basis === dataSet.basis) ?? '';

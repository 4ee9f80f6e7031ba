import { z } from 'zod';
import { isDay, type Day } from '../clock/index.ts';
import { type LawfulBasis, lawfulBases } from '../sharing/index.ts';

/** AGR-1: what partners put their names to before they share. */
export const agreementKinds = ['memorandum-of-understanding', 'data-sharing-agreement'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** Kinds of agreement in the words of a screen. */
export const agreementKindLabels: Record<AgreementKind, string> = {
  'memorandum-of-understanding': 'Memorandum of understanding',
  'data-sharing-agreement': 'Data-sharing agreement',
};

/** An agency that an agreement names. `signedOn` null: it has not signed. From the day `endedOn` its signature does not count. */
export type Signatory = {
  id: string;
  agencyId: string;
  agencyName: string;
  signedOn: Day | null;
  endedOn: Day | null;
};

/** What the rules read of one version of an agreement. `lastDay` null: until it is replaced or its signatures end. */
export type Agreement = {
  id: string;
  kind: AgreementKind;
  title: string;
  version: number;
  /** The version that this one replaces; null for a first version. */
  supersedesId: string | null;
  coversTriage: boolean;
  startsOn: Day;
  lastDay: Day | null;
  reviewOn: Day;
  signatories: readonly Signatory[];
};

/** AGR-1: a set of data that an agreement is about; whoever has signed receives it. */
export type DataSet = {
  name: string;
  ownerAgencyId: string;
  /** Which fields of it, in words. */
  fields: string;
  basis: LawfulBasis;
  /** How often it is brought up to date, in words. */
  refresh: string;
};

/** The most characters and rows of an agreement. */
export const agreementLimits = { line: 200, text: 4000, dataSets: 30, agencies: 60 } as const;

const line = (missing: string) => z.string().trim().min(1, missing).max(agreementLimits.line);
const day = (missing: string) => z.string(missing).refine(isDay, missing);

/** AGR-1: one row of the catalogue of data sets, as it is written down. */
const DataSetDraft = z.strictObject({
  name: line('Name the data set.'),
  ownerAgencyId: z.uuid('Choose the agency that owns the data set.'),
  fields: z.string().trim().min(1, 'Say which fields it holds.').max(agreementLimits.text),
  basis: z.enum(lawfulBases, 'Choose the lawful basis.'),
  refresh: line('Say how often it is brought up to date.'),
});

const terms = {
  title: line('Give the agreement its title.'),
  purpose: z.string().trim().min(1, 'Say what it is for.').max(agreementLimits.text),
  coversTriage: z.boolean('Say whether it covers triage.'),
  dataSets: z
    .array(DataSetDraft)
    .min(1, 'Name at least one data set.')
    .max(agreementLimits.dataSets),
  startsOn: day('Give the first day on which it holds.'),
  lastDay: day('Give its last day, or none.').nullable(),
  reviewOn: day('Give the day by which it is reviewed.'),
  agencyIds: z
    .array(z.uuid())
    .max(agreementLimits.agencies)
    .transform((ids) => [...new Set(ids)])
    .refine((ids) => ids.length >= 2, 'Choose at least two agencies: sharing needs both sides.'),
};

type Dates = { startsOn: Day; lastDay: Day | null; reviewOn: Day };

function datesInOrder({ startsOn, lastDay, reviewOn }: Dates, ctx: z.RefinementCtx): void {
  const wrong = (path: keyof Dates, message: string) =>
    ctx.addIssue({ code: 'custom', path: [path], message });
  if (lastDay !== null && lastDay < startsOn)
    wrong('lastDay', 'The last day comes before the first.');
  if (reviewOn <= startsOn) wrong('reviewOn', 'The review comes after the first day.');
  if (lastDay !== null && reviewOn > lastDay)
    wrong('reviewOn', 'The review comes before the agreement ends, on its last day at the latest.');
}

/** AGR-1: a new agreement as it is written into the register, with the agencies that it names. */
export const RegisterAgreement = z
  .strictObject({ kind: z.enum(agreementKinds, 'Choose what it is.'), ...terms })
  .superRefine(datesInOrder);
export type RegisterAgreement = z.input<typeof RegisterAgreement>;

/** AGR-2: the next version of an agreement, whole; it keeps its kind. */
export const AmendAgreement = z
  .strictObject({ supersedesId: z.uuid(), ...terms })
  .superRefine(datesInOrder);
export type AmendAgreement = z.input<typeof AmendAgreement>;

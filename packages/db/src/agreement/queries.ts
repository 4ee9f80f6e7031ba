import type { Agreement, DataSet } from '@waymark/domain/agreement-register';
import { and, asc, desc, eq, isNull } from 'drizzle-orm';

import { actor, agency } from '../access/tables.ts';
import type { Transaction } from '../client.ts';
import { agreement, agreementSignatory } from './tables.ts';

/** One version of an agreement as the register holds it, with everybody it names. */
export type RegisteredAgreement = Agreement & {
  purpose: string;
  dataSets: DataSet[];
  registeredByName: string;
  registeredAt: string;
};

/** The register of the actor's area: by title, the latest version first. */
export async function listAgreements(tx: Transaction): Promise<RegisteredAgreement[]> {
  const [rows, named] = await Promise.all([listVersions(tx), listSignatories(tx)]);
  return rows.map((row) => ({
    ...row,
    registeredAt: row.registeredAt.toISOString(),
    signatories: named
      .filter((each) => each.agreementId === row.id)
      .map(({ agreementId: _agreementId, ...signatory }) => signatory),
  }));
}

function listVersions(tx: Transaction) {
  return tx
    .select({
      id: agreement.id,
      kind: agreement.kind,
      title: agreement.title,
      purpose: agreement.purpose,
      version: agreement.version,
      supersedesId: agreement.supersedesId,
      coversTriage: agreement.coversTriage,
      dataSets: agreement.dataSets,
      startsOn: agreement.startsOn,
      lastDay: agreement.lastDay,
      reviewOn: agreement.reviewOn,
      registeredByName: actor.name,
      registeredAt: agreement.registeredAt,
    })
    .from(agreement)
    .innerJoin(actor, eq(actor.id, agreement.registeredBy))
    .orderBy(asc(agreement.title), desc(agreement.version), asc(agreement.id));
}

function listSignatories(tx: Transaction) {
  return tx
    .select({
      id: agreementSignatory.id,
      agreementId: agreementSignatory.agreementId,
      agencyId: agreementSignatory.agencyId,
      agencyName: agency.name,
      signedOn: agreementSignatory.signedOn,
      endedOn: agreementSignatory.endedOn,
    })
    .from(agreementSignatory)
    .innerJoin(agency, eq(agency.id, agreementSignatory.agencyId))
    .orderBy(asc(agency.name), asc(agreementSignatory.signedOn), asc(agreementSignatory.id));
}

export type NewAgreement = Omit<Agreement, 'signatories'> & {
  areaId: string;
  purpose: string;
  dataSets: DataSet[];
  registeredBy: string;
  registeredAt: Date;
};

export type NewSignatory = {
  id: string;
  agencyId: string;
  signedOn: string | null;
  endedOn?: string | null;
};

/** The name of the unique constraint that lets a version be replaced once. */
export const replacedOnceIndex = 'agreement_replaced_once';

/** Writes one version with the agencies that it names. Breaks `agreement_replaced_once` where it is replaced already. */
export async function insertAgreement(
  tx: Transaction,
  row: NewAgreement,
  signatories: readonly NewSignatory[],
): Promise<void> {
  await tx.insert(agreement).values(row);
  const { id: agreementId, areaId } = row;
  if (signatories.length === 0) return;
  await tx
    .insert(agreementSignatory)
    .values(signatories.map((each) => ({ ...each, agreementId, areaId })));
}

/** Adds an agency to an agreement that does not name it, or that it has left, with its signature. */
export async function insertSignatory(
  tx: Transaction,
  row: NewSignatory & { areaId: string; agreementId: string },
): Promise<void> {
  await tx.insert(agreementSignatory).values(row);
}

/** Enters the signature of an agency that is named and has not signed. False where somebody was faster. */
export async function signAgreement(
  tx: Transaction,
  id: string,
  signedOn: string,
): Promise<boolean> {
  const rows = await tx
    .update(agreementSignatory)
    .set({ signedOn })
    .where(and(eq(agreementSignatory.id, id), isNull(agreementSignatory.signedOn)))
    .returning({ id: agreementSignatory.id });
  return rows.length === 1;
}

/** Ends a signature. False where it had been ended before. */
export async function endSignature(tx: Transaction, id: string, endedOn: string): Promise<boolean> {
  const rows = await tx
    .update(agreementSignatory)
    .set({ endedOn })
    .where(and(eq(agreementSignatory.id, id), isNull(agreementSignatory.endedOn)))
    .returning({ id: agreementSignatory.id });
  return rows.length === 1;
}

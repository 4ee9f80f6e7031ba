import { momentInLondon } from '@waymark/domain/clock';

import { insertAuditEntry } from '../access/index.ts';
import { insertAgreement, type NewAgreement, type NewSignatory } from '../agreement/index.ts';
import type { Transaction } from '../client.ts';
import {
  demoAgencyIds,
  demoAgreementIds,
  demoAreaId,
  demoPersonIds,
  demoSignatoryId,
} from './demo-ids.ts';

type Signed = { row: NewAgreement; signatories: Omit<NewSignatory, 'id'>[] };

const registeredAt = momentInLondon('2026-03-24', '10:15');

/** The memorandum that covers triage, signed by all of some agencies; also for the areas of tests. */
export function memorandumOf(of: {
  id: string;
  areaId: string;
  registeredBy: string;
  agencyIds: readonly string[];
}): Signed {
  const { agencyIds, ...given } = of;
  const [ownerAgencyId = ''] = agencyIds;
  return {
    row: {
      ...given,
      kind: 'memorandum-of-understanding',
      title: 'Triage memorandum of understanding',
      purpose:
        'To help children and families early: agencies tell each other what is relevant and proportionate about a family on the list of the triage meeting, and agree who helps.',
      version: 1,
      supersedesId: null,
      coversTriage: true,
      dataSets: [
        {
          name: 'Contacts for triage',
          ownerAgencyId,
          fields: 'Names, dates of birth, the worry, what the child says, the risk as graded.',
          basis: 'public-task',
          refresh: 'As they are raised.',
        },
        {
          name: 'Returns to the meeting',
          ownerAgencyId,
          fields: 'What an agency knows that is relevant, or that it knows nothing.',
          basis: 'public-task',
          refresh: 'For each item on the list.',
        },
      ],
      startsOn: '2026-04-01',
      lastDay: null,
      reviewOn: '2027-04-01',
      registeredAt,
    },
    signatories: agencyIds.map((agencyId) => ({ agencyId, signedOn: '2026-03-24' })),
  };
}

/** Writes what the demo borough's agencies signed: the memorandum, and an agreement that is due for review. */
export async function writeAgreements(tx: Transaction): Promise<void> {
  const registeredBy = demoPersonIds['information-governance-lead'];
  const of = { areaId: demoAreaId, registeredBy };
  const agencyIds = Object.values(demoAgencyIds);
  await write(tx, memorandumOf({ ...of, id: demoAgreementIds.memorandum, agencyIds }));
  await write(tx, {
    row: {
      ...of,
      id: demoAgreementIds.housing,
      kind: 'data-sharing-agreement',
      title: 'Homes at risk',
      purpose: 'To offer early help to families before they lose their home.',
      version: 1,
      supersedesId: null,
      coversTriage: false,
      dataSets: [
        {
          name: 'Tenancies with rent arrears',
          ownerAgencyId: demoAgencyIds.homes,
          fields: 'Name of the tenant, address, weeks of arrears, whether children live there.',
          basis: 'public-task',
          refresh: 'Every Monday.',
        },
      ],
      startsOn: '2026-01-05',
      lastDay: '2027-12-31',
      reviewOn: '2026-12-11',
      registeredAt,
    },
    signatories: [demoAgencyIds.homes, demoAgencyIds.earlyHelp].map((agencyId) => ({
      agencyId,
      signedOn: '2025-12-18',
    })),
  });
}

async function write(tx: Transaction, { row, signatories }: Signed): Promise<void> {
  const { id, areaId, registeredBy } = row;
  await insertAgreement(
    tx,
    row,
    signatories.map((each, index) => ({ ...each, id: demoSignatoryId(id, index + 1) })),
  );
  await insertAuditEntry(tx, {
    at: registeredAt,
    actorId: registeredBy,
    areaId,
    verb: 'agreement.registered',
    noun: 'agreement',
    subjectId: id,
    details: { kind: row.kind, version: row.version, agencies: signatories.length },
  });
}

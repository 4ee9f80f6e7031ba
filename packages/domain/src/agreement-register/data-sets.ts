import type { Day } from '../clock/index.ts';
import type { Agreement, DataSet } from './agreement.ts';
import { inForceFor, stateOfAgreement } from './in-force.ts';

/** One row of the catalogue: a data set, under which agreement it is shared, and who receives it today. */
export type CataloguedDataSet = DataSet & {
  agreementId: string;
  title: string;
  version: number;
  recipients: string[];
};

/**
 * AGR-11: the data sets of every agreement in force on a day in London, by name, each with the agencies that receive it:
 * those for which its agreement is in force, its owner apart.
 */
export function catalogueOf(
  agreements: readonly (Agreement & { dataSets: readonly DataSet[] })[],
  day: Day,
): CataloguedDataSet[] {
  return agreements
    .filter((agreement) => stateOfAgreement(agreement, agreements, day) === 'in-force')
    .flatMap((agreement) => {
      const { id: agreementId, title, version, signatories } = agreement;
      const receiving = signatories.filter(
        ({ agencyId }) => inForceFor(agencyId, agreement, agreements, day).row === 'signed',
      );
      return agreement.dataSets.map((dataSet) => {
        const names = receiving.flatMap(({ agencyId, agencyName }) =>
          agencyId === dataSet.ownerAgencyId ? [] : [agencyName],
        );
        return { ...dataSet, agreementId, title, version, recipients: [...new Set(names)] };
      });
    })
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.agreementId.localeCompare(b.agreementId));
}

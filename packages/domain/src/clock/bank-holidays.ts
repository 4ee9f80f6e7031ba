/**
 * CLK-2: bank holidays in England and Wales, as dated data. `knownUntil` is the last day the list covers.
 * Worked out from the standing rules that GOV.UK's list follows; substitute days are listed, the weekend days they stand
 * for are not. `verified` is false until somebody has compared it with the source: a reign can bring extra days.
 */
export const bankHolidays: {
  source: string;
  verified: boolean;
  knownFrom: string;
  knownUntil: string;
  days: readonly string[];
} = {
  source: 'https://www.gov.uk/bank-holidays',
  verified: false,
  knownFrom: '2026-01-01',
  knownUntil: '2028-12-31',
  days: [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-05-03',
    '2027-05-31',
    '2027-08-30',
    '2027-12-27',
    '2027-12-28',
    '2028-01-03',
    '2028-04-14',
    '2028-04-17',
    '2028-05-01',
    '2028-05-29',
    '2028-08-28',
    '2028-12-25',
    '2028-12-26',
  ],
};

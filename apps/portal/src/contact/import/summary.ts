import { isListable, type TriageRouteOutcome } from '@waymark/domain/triage';

type Row = {
  outcome: 'recorded' | 'already-there' | 'refused' | 'not-tried';
  contactId?: string;
  route?: { outcome: TriageRouteOutcome };
};

/** An import in figures, and which of its contacts may go on a meeting's list now. */
export function summarise(rows: readonly Row[]) {
  const of = (outcome: Row['outcome']) => rows.filter((row) => row.outcome === outcome);
  return {
    recorded: of('recorded').length,
    there: of('already-there').length,
    refused: of('refused').length,
    notTried: of('not-tried').length,
    listable: of('recorded').flatMap(({ contactId, route }) =>
      contactId !== undefined && route !== undefined && isListable(route.outcome)
        ? [contactId]
        : [],
    ),
  };
}

/** "1 contact", "7 contacts". */
export const count = (number: number, thing: string): string =>
  `${number} ${number === 1 ? thing : `${thing}s`}`;

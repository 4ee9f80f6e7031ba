import { type Day, formatDayAndYear } from '../clock/index.ts';
import type { RuleAnswer } from '../rule/index.ts';
import type { Agreement } from './agreement.ts';
import { type InForce, inForceFor } from './in-force.ts';
import { type AgreementParameters, defaultAgreementParameters } from './parameters.ts';

/** The rows of the answer: `signed` is the only one that says yes. */
export type TakePartRow = InForce['row'] | 'no-agreement';

/** The agreement and version that something is made under (AGR-6). */
export type MadeUnder = { id: string; title: string; version: number };

/** AGR-4: whether an agency may send and receive through triage, why, and under which agreement. */
export type TriageStanding = RuleAnswer<'may' | 'may-not', TakePartRow> & {
  under: MadeUnder | null;
};

type Judged = { agreement: Agreement; found: InForce };

/**
 * AGR-4: whether an agency may send and receive through triage on a day in London. Only an agreement that is known to
 * cover triage, and known to be in force for it, says yes. AGR-5: where none does, `because` is what everybody is told.
 */
export function mayTakePartInTriage(
  agency: { id: string; name: string },
  agreements: readonly Agreement[],
  day: Day,
  { version }: AgreementParameters = defaultAgreementParameters,
): TriageStanding {
  const judged = agreements
    .filter(({ coversTriage }) => coversTriage === true)
    .map((agreement) => ({ agreement, found: inForceFor(agency.id, agreement, agreements, day) }));
  const [best] = judged.filter(({ found }) => found.row === 'signed').toSorted(bestFirst);
  if (best) return may(agency.name, best.agreement, version);
  const [closest] = judged.toSorted(closestFirst);
  return mayNot(agency.name, closest, version);
}

// AGR-6: a memorandum before a data-sharing agreement, then the one that began last, then the smaller id.
function bestFirst({ agreement: a }: Judged, { agreement: b }: Judged): number {
  if (a.kind !== b.kind) return a.kind === 'memorandum-of-understanding' ? -1 : 1;
  return b.startsOn.localeCompare(a.startsOn) || a.id.localeCompare(b.id);
}

// What was in force last explains most; `signed` never comes here.
const explains: readonly InForce['row'][] = [
  'left',
  'lapsed',
  'replaced',
  'not-started',
  'not-signed-yet',
  'unreadable',
  'never-signed',
];

function closestFirst(a: Judged, b: Judged): number {
  const byDay = sinceOf(b).localeCompare(sinceOf(a));
  const byRow = explains.indexOf(a.found.row) - explains.indexOf(b.found.row);
  return byDay || byRow || bestFirst(a, b);
}

const sinceOf = ({ found }: Judged): Day => ('since' in found ? found.since : '');

function may(name: string, { id, title, version: of }: Agreement, version: string): TriageStanding {
  return {
    outcome: 'may',
    rule: 'signed',
    because: [`${name} has signed “${title}”, version ${of}, and it is in force.`],
    mustRecord: ['The agreement and its version, with what is sent.'],
    nextStep: 'Share what is relevant and proportionate.',
    version,
    under: { id, title, version: of },
  };
}

function mayNot(name: string, closest: Judged | undefined, version: string): TriageStanding {
  const rule = closest?.found.row ?? 'no-agreement';
  return {
    outcome: 'may-not',
    rule,
    because: [`${name} cannot send or receive through triage: ${whyNot(closest)}.`],
    mustRecord: ['Nothing: it is neither sent nor received.'],
    nextStep: `${askFor[rule]} What cannot wait is for the front door; if anyone is in danger, ring 999.`,
    version,
    under: null,
  };
}

function whyNot(closest: Judged | undefined): string {
  if (!closest) return 'the register holds no agreement that covers triage';
  const { agreement, found } = closest;
  const named = `“${agreement.title}”, version ${agreement.version},`;
  switch (found.row) {
    case 'left':
      return `its signature under ${named} ended on ${formatDayAndYear(found.since)}`;
    case 'lapsed':
      return `its agreement ${named} lapsed on ${formatDayAndYear(found.since)}`;
    case 'replaced':
      return `its agreement ${named} was replaced on ${formatDayAndYear(found.since)}, and it has not signed the new version`;
    case 'not-started':
      return `its agreement ${named} has not begun`;
    case 'never-signed':
      return `it is not a signatory of ${named} or of any other agreement that covers triage`;
    case 'not-signed-yet':
      return `it has not signed ${named} yet`;
    default:
      return `the dates of ${named} cannot be read`;
  }
}

const ask = 'Ask the information governance lead';
const askFor: Record<TakePartRow, string> = {
  signed: '',
  'no-agreement': `${ask} to enter the memorandum of understanding that covers triage.`,
  left: `${ask} whether the agency signs again.`,
  lapsed: `${ask} to have it renewed and signed.`,
  replaced: `${ask} to have the new version signed.`,
  'not-started': `${ask} from which day it holds.`,
  'not-signed-yet': `${ask} to have it signed.`,
  'never-signed': `${ask} whether the agency joins it.`,
  unreadable: `${ask} to put the entry right.`,
};

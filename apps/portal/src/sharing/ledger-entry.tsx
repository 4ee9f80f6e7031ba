import { approverRoleLabels } from '@waymark/domain/referral';
import {
  agreementStatusLabels,
  confidenceStatusLabels,
  lawfulBasisLabels,
  sharingClassLabels,
  sharingMethodLabels,
} from '@waymark/domain/sharing';
import { formatDay } from '@waymark/domain/clock';
import { SummaryList, type SummaryRow } from '@waymark/ui/summary-list';
import { Tag } from '@waymark/ui/tag';

import { momentInWords } from '../app/when.ts';
import { CarryOut } from './carry-out.tsx';
import type { Ledger } from './ledger-page.tsx';
import { LookAgain } from './look-again.tsx';
import { nameIn, type LedgerPerson } from './person-name.ts';
import { TellFamily } from './tell-family.tsx';
import { standingOf } from './words.ts';

type Entry = Ledger['entries'][number];

/** One line of the ledger: how it stands, all that was recorded, and what whoever reads it can still do. */
export function LedgerEntry(props: {
  entry: Entry;
  people: readonly LedgerPerson[];
  onDone: (told: string) => void;
}) {
  const { entry, people, onDone } = props;
  const { words, tone } = standingOf(entry);
  const about = entry.subjectIds.map((id) => nameIn(people, id)).join(', ');
  return (
    <li className="pane">
      <div className="row">
        <h3>
          {about} · {entry.recipientName}
        </h3>
        <Tag tone={tone}>{words}</Tag>
        {entry.onlyFew ? <Tag tone="stopped">Only few know</Tag> : null}
      </div>
      <p>{entry.purpose}</p>
      <p className="muted">
        Decided by {entry.decidedByName}, {entry.agencyName}, {momentInWords(entry.decidedAt)}
      </p>
      <details>
        <summary>All that was recorded</summary>
        <SummaryList rows={rowsOf(entry, people)} />
      </details>
      {entry.lookAgainBy === null ? null : (
        <p>{`To be looked at again by ${formatDay(entry.lookAgainBy)}`}</p>
      )}
      {entry.availableActions.includes('look-again') ? (
        <LookAgain entry={entry} onDone={onDone} />
      ) : null}
      {entry.availableActions.includes('carry-out') ? (
        <CarryOut entry={entry} onDone={onDone} />
      ) : null}
      {entry.availableActions.includes('tell') ? (
        <TellFamily entry={entry} onDone={onDone} />
      ) : null}
    </li>
  );
}

/** All that a line of the ledger holds, as names and values. */
export function rowsOf(
  entry: Omit<Entry, 'availableActions' | 'lookAgainBy'>,
  people: readonly LedgerPerson[] | null,
): SummaryRow[] {
  const row = (name: string, value: string | null): SummaryRow[] =>
    value === null || value === '' ? [] : [{ name, value }];
  const { answered, advice, dutyTests, made, approval } = entry;
  return [
    ...row('Why', entry.reason),
    ...row('What', entry.dataItems.join('; ')),
    ...row('Taken out', entry.heldBack.join('; ')),
    ...row('How serious', sharingClassLabels[entry.class]),
    ...row('Lawful basis', entry.lawfulBasis && lawfulBasisLabels[entry.lawfulBasis]),
    ...row('What they said', agreementStatusLabels[entry.agreement]),
    ...row(
      'Who answered',
      answered &&
        `${people ? nameIn(people, answered.by) : 'One of the family'}, ${momentInWords(answered.at)}. ${answered.how}`,
    ),
    ...row('In confidence', confidenceStatusLabels[entry.confidence]),
    ...row('Rule', `${entry.rule}, version ${entry.ruleVersion}`),
    ...row('Advice', advice && `${advice.from}, ${momentInWords(advice.at)}. ${advice.words}`),
    ...row('Tests of the duty', dutyTests && Object.values(dutyTests).join(' ')),
    ...row(
      'Shared',
      made && `${sharingMethodLabels[made.method]}, ${momentInWords(made.sharedAt)}`,
    ),
    ...row('The family', toldInWords(entry)),
    ...row('Could not wait', entry.whyItCouldNotWait),
    ...row(
      approval?.answer === 'refused' ? 'Not approved' : 'Approved',
      approval &&
        `${approval.byName}, ${approverRoleLabels[approval.actingAs]}, ${momentInWords(approval.at)}. ${approval.reason}`,
    ),
    ...row('Offered instead', entry.offered),
    ...row('To be looked at again', entry.reviewOn && formatDay(entry.reviewOn)),
    ...row('Looked at again', lookInWords(entry)),
  ];
}

function lookInWords({ latestLook }: Pick<Entry, 'latestLook'>): string | null {
  if (latestLook === null) return null;
  const { byName, recordedAt, reason, lookAgainOn } = latestLook;
  const next = lookAgainOn === null ? 'Settled.' : `Again by ${formatDay(lookAgainOn)}.`;
  return `${byName}, ${momentInWords(recordedAt)}. ${reason} ${next}`;
}

function toldInWords({ told, decision }: Pick<Entry, 'told' | 'decision'>): string | null {
  if (told === null) return decision === 'share' ? 'Will be told when it is shared' : null;
  if (told.told) return `Told ${momentInWords(told.toldAt)}`;
  return `Not told: ${told.reason} Looked at again ${formatDay(told.revisitOn)}.`;
}

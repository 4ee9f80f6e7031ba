import { type Day, isDay } from '../clock/index.ts';
import type { Agreement, Signatory } from './agreement.ts';

/** Whether a change of the register holds; every problem names its field and repeats nothing that was typed. */
export type ChangeCheck = { ok: true } | { ok: false; problems: Problem[] };
type Problem = { field: string; message: string };

/** AGR-2: whether a version may be replaced by one that begins on a day: the latest only, and later than it began. */
export function checkAmendment(
  replaced: Agreement,
  all: readonly Agreement[],
  startsOn: Day,
): ChangeCheck {
  const isLatest = !all.some(({ supersedesId }) => supersedesId === replaced.id);
  return problemsOf([
    isLatest || {
      field: 'supersedesId',
      message: 'A later version has replaced this one. Amend the latest.',
    },
    startsOn > replaced.startsOn || {
      field: 'startsOn',
      message: 'A new version begins after the one that it replaces.',
    },
  ]);
}

/** AGR-10: whether an agency's signature may be entered: made by today, and not while another of its signatures holds. */
export function checkSignature(
  agreement: Agreement,
  { agencyId, signedOn }: { agencyId: string; signedOn: Day },
  today: Day,
): ChangeCheck {
  const standing = agreement.signatories.some(
    (each) => each.agencyId === agencyId && each.signedOn !== null && each.endedOn === null,
  );
  return problemsOf([
    (isDay(signedOn) && signedOn <= today) || {
      field: 'signedOn',
      message: 'Give the day on which it was signed: today or before.',
    },
    !standing || { field: 'agencyId', message: 'This agency has signed it already.' },
  ]);
}

/** AGR-10: whether a signature may be ended on a day: once, and not before it was made. */
export function checkEnd({ signedOn, endedOn: was }: Signatory, endedOn: Day): ChangeCheck {
  return problemsOf([
    signedOn !== null || { field: 'signatoryId', message: 'This agency has not signed it.' },
    was === null || { field: 'signatoryId', message: 'This signature has ended already.' },
    (isDay(endedOn) && (signedOn === null || endedOn >= signedOn)) || {
      field: 'endedOn',
      message: 'Give the day from which it does not count: not before the day it was signed.',
    },
  ]);
}

function problemsOf(checks: readonly (true | Problem)[]): ChangeCheck {
  const problems = checks.filter((check) => check !== true);
  return problems.length === 0 ? { ok: true } : { ok: false, problems };
}

import { type SharingAlso, type SharingOutcome, sharingAlsos, sharingWidth } from '../answer.ts';
import type { Answered } from './also.ts';
import { askToday } from './row.ts';

const leaveOut = 'Leave out what is about other people, unless it is needed.';
const keepBack =
  'Keep back what was told in confidence until a clinician or the Caldicott guardian has advised on it, and ask them today.';
const stopTheRest = 'Stop whatever rested on their agreement alone, and tell its recipients today.';

/** What is done before anything goes, or nothing where nothing will. */
const doneFirst: Partial<Record<SharingAlso, (outcome: SharingOutcome) => string>> = {
  'withdrawal-effects': () => stopTheRest,
  redact: (outcome) => (mayGo(outcome) ? leaveOut : ''),
  'health-advice': (outcome) => (mayGo(outcome) ? keepBack : ''),
  'advice-today': (outcome) =>
    sharingWidth[outcome] > 0
      ? `${askToday}; sharing does not wait for the answer.`
      : `${askToday}.`,
};

/**
 * SHR-A9: the step of a row, with what the row or what stands beside it wants done with the packet. That comes first; where
 * nothing is waited for, it comes after.
 */
export function wholeStep(
  { facts, rule, outcome }: Answered,
  also: readonly SharingAlso[],
  step: string,
): string {
  const holds: Partial<Record<SharingAlso, boolean>> = {
    redact: rule === 'I12',
    'health-advice': rule === 'I13' && facts.class !== 'A',
  };
  const first = sharingAlsos
    .filter((one) => also.includes(one) || holds[one])
    .map((one) => doneFirst[one]?.(outcome) ?? '')
    .filter((sentence) => sentence !== '');
  return (outcome === 'share-now' ? [step, ...first] : [...first, step]).join(' ');
}

function mayGo(outcome: SharingOutcome): boolean {
  return outcome !== 'do-not-share' && outcome !== 'stop-and-ask-again';
}

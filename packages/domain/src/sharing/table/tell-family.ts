import {
  type SharingOutcome,
  type SharingRuleId,
  type TellFamily,
  sharingWidth,
} from '../answer.ts';
import type { SettledFacts } from './settle.ts';

const bySafety = { yes: 'yes', no: 'not-yet', unknown: 'check-first' } as const;

/**
 * SHR-S7: whether the family is told now. Nobody is told where that is not known to be safe, also in rows that print a
 * plain yes; where harm is suspected, not knowing counts as not safe,
 * except that a family that agreed knows of it, and is told more once that is known to be safe.
 */
export function tellFamily(
  facts: SettledFacts,
  rule: SharingRuleId,
  outcome: SharingOutcome,
): TellFamily {
  if (rule === 'I1' || rule === 'I7') return 'not-applicable';
  if ((rule === 'I12' || rule === 'I14') && sharingWidth[outcome] === 0) return 'not-applicable';
  if (facts.class === 'A' && facts.tellingIsSafe === 'unknown' && facts.agreement !== 'given')
    return 'not-yet';
  return bySafety[facts.tellingIsSafe];
}

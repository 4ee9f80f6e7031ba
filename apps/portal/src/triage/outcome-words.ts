import type { TriageOutcome } from '@waymark/domain/triage';

/** The four outcomes where room is short, as in a list. */
export const shortOutcomes: Record<TriageOutcome, string> = {
  'no-further-action': 'No further action',
  'universal-self-help': 'Universal, self-help',
  'targeted-help': 'Targeted help',
  specialist: 'Specialist',
};

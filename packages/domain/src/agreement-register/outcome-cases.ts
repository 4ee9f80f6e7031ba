import type { CaseTable } from '../rule/index.ts';
import type { TriageOutcome } from '../triage/index.ts';
import type { TriageStanding } from './take-part.ts';

/** How the agency of the chair stands, what the chair would record, and whether they may. */
export const outcomeCases: CaseTable<
  { standing: TriageStanding['outcome']; outcome: TriageOutcome },
  boolean
> = {
  title: 'Which outcomes the chair may record with an agreement and without',
  about:
    'Each case asks about the police chair of a meeting. Expected is whether the outcome may be recorded while the agreement of the police stands so.',
  cases: [
    {
      id: 'AGR-12',
      name: 'a referral to social care, while no agreement is in force',
      facts: { standing: 'may-not', outcome: 'specialist' },
      expected: true,
    },
    {
      id: 'AGR-12',
      name: 'a referral to social care, under an agreement',
      facts: { standing: 'may', outcome: 'specialist' },
      expected: true,
    },
    {
      id: 'AGR-7',
      name: 'targeted help, while no agreement is in force: the agency that leads would be told of the family',
      facts: { standing: 'may-not', outcome: 'targeted-help' },
      expected: false,
    },
    {
      id: 'AGR-7',
      name: 'self-help, while no agreement is in force',
      facts: { standing: 'may-not', outcome: 'universal-self-help' },
      expected: false,
    },
    {
      id: 'AGR-7',
      name: 'no further action, while no agreement is in force: it is judged on what others told',
      facts: { standing: 'may-not', outcome: 'no-further-action' },
      expected: false,
    },
    {
      id: 'AGR-7',
      name: 'targeted help, under an agreement',
      facts: { standing: 'may', outcome: 'targeted-help' },
      expected: true,
    },
    {
      id: 'AGR-7',
      name: 'self-help, under an agreement',
      facts: { standing: 'may', outcome: 'universal-self-help' },
      expected: true,
    },
    {
      id: 'AGR-7',
      name: 'no further action, under an agreement',
      facts: { standing: 'may', outcome: 'no-further-action' },
      expected: true,
    },
  ],
};

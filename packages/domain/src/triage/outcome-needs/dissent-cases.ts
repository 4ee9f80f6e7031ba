import type { CaseTable } from '../../rule/case-table.ts';
import type { OutcomeView } from './dissent.ts';

/** What partners say of one child; who says it does not matter. */
type Views = { views: readonly [OutcomeView, ...OutcomeView[]] };
type Expected = {
  stands: Omit<OutcomeView, 'agencyId'>;
  basisIsOpen: boolean;
  startEscalation: boolean;
};

const police = { agencyId: 'police' } as const;
const health = { agencyId: 'health' } as const;
const one = { outcome: 'targeted-help', kind: 'single-agency' } as const;
const several = { outcome: 'targeted-help', kind: 'multi-agency' } as const;
const referral = { outcome: 'specialist' } as const;
const s17 = { ...referral, legalBasis: 's17' } as const;
const s47 = {
  ...referral,
  legalBasis: 's47',
  reasonableCause: 'A bruise nobody can explain.',
} as const;

/** Partners who agree or disagree about one child, and what stands meanwhile. */
export const dissentCases: CaseTable<Views, Expected> = {
  title: 'Partners who disagree about an outcome',
  about:
    'Each case is what partners say of one child. Expected is the outcome that stands meanwhile, whether the front door has to decide its legal basis, and whether escalation starts.',
  cases: [
    {
      id: 'TRI-O8',
      name: 'both say several agencies',
      facts: {
        views: [
          { ...police, ...several },
          { ...health, ...several },
        ],
      },
      expected: { stands: several, basisIsOpen: false, startEscalation: false },
    },
    {
      id: 'TRI-O8',
      name: 'one agency or several: several stands',
      facts: {
        views: [
          { ...police, ...one },
          { ...health, ...several },
        ],
      },
      expected: { stands: several, basisIsOpen: false, startEscalation: true },
    },
    {
      id: 'TRI-O8',
      name: 'no further action, or a referral under section 17: the referral stands with its basis',
      facts: {
        views: [
          { ...police, outcome: 'no-further-action' },
          { ...health, ...s17 },
        ],
      },
      expected: { stands: s17, basisIsOpen: false, startEscalation: true },
    },
    {
      id: 'TRI-O8',
      name: 'section 17, or section 47 with its reasonable cause: the referral stands, and the front door decides',
      facts: {
        views: [
          { ...police, ...s17 },
          { ...health, ...s47 },
        ],
      },
      expected: { stands: referral, basisIsOpen: true, startEscalation: true },
    },
    {
      id: 'TRI-O8',
      name: 'both say section 47 with its reasonable cause',
      facts: {
        views: [
          { ...police, ...s47 },
          { ...health, ...s47 },
        ],
      },
      expected: { stands: s47, basisIsOpen: false, startEscalation: false },
    },
    {
      id: 'TRI-O8',
      name: 'a referral, and nobody says under which section',
      facts: { views: [{ ...police, ...referral }] },
      expected: { stands: referral, basisIsOpen: true, startEscalation: false },
    },
    {
      id: 'TRI-O8',
      name: 'section 47 without its reasonable cause in words says no section',
      facts: { views: [{ ...police, ...referral, legalBasis: 's47' }] },
      expected: { stands: referral, basisIsOpen: true, startEscalation: false },
    },
  ],
};

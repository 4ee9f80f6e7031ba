import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OutcomeView, outcomeIntensity, standingOutcome } from './dissent.ts';

const version = { version: 'triage-2' };
const rising: OutcomeView[] = [
  { agencyId: 'a', outcome: 'no-further-action' },
  { agencyId: 'a', outcome: 'universal-self-help' },
  { agencyId: 'a', outcome: 'targeted-help', kind: 'single-agency' },
  { agencyId: 'a', outcome: 'targeted-help', kind: 'multi-agency' },
  { agencyId: 'a', outcome: 'specialist', legalBasis: 's17' },
  { agencyId: 'a', outcome: 'specialist' },
  {
    agencyId: 'a',
    outcome: 'specialist',
    legalBasis: 's47',
    reasonableCause: 'A bruise nobody can explain.',
  },
];
const noCause: OutcomeView = { agencyId: 'a', outcome: 'specialist', legalBasis: 's47' };

describe('dissent', () => {
  test('TRI-O8: from no further action to section 47, each helps more than the one before', () => {
    expect(rising.map(outcomeIntensity)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(outcomeIntensity({ agencyId: 'a', outcome: 'targeted-help' })).toBe(3);
    for (const reasonableCause of [undefined, '', ' '])
      expect(outcomeIntensity({ ...noCause, reasonableCause })).toBe(5);
  });

  test('TRI-O8: partners who agree', () => {
    const [first = rising[0], ...others] = ['police', 'health'].map((agencyId) => ({
      agencyId,
      outcome: 'universal-self-help' as const,
    }));
    expect(first && standingOutcome(first, others, version)).toEqual({
      outcome: 'agreed',
      rule: 'R1b',
      because: ['Every partner who gave a view gave the same one.'],
      mustRecord: ['The agreed rationale, and who agreed to it'],
      nextStep: 'Record the outcome with the rationale that the partners agreed.',
      version: 'triage-2',
      stands: { agencyId: 'police', outcome: 'universal-self-help' },
      basisIsOpen: false,
      startEscalation: false,
    });
  });

  test('TRI-O8: one agency or several is a disagreement too', () => {
    const views = rising.slice(2, 4).toReversed();
    const [first = views[0], ...others] = views;
    expect(first && standingOutcome(first, others, version)).toMatchObject({
      outcome: 'dissent',
      because: [
        'The partners disagree about the outcome for this child.',
        'Until that is settled, the outcome that helps most stands, because waiting must not leave a child with less.',
      ],
      mustRecord: [
        'Each view with its reason, and whose it is',
        'The outcome that stands meanwhile',
        'When escalation started, and with whom',
      ],
      nextStep:
        'Record the highest of the outcomes and act on it now, then start the steps for professional disagreement today. If anyone is in danger, ring 999.',
      stands: { kind: 'multi-agency' },
      basisIsOpen: false,
      startEscalation: true,
    });
  });

  test.each([
    ['nothing is said of it', { agencyId: 'b', outcome: 'specialist' }],
    ['section 47 is said without its cause', { ...noCause, agencyId: 'b' }],
    ['its cause is blank', { ...noCause, agencyId: 'b', reasonableCause: ' ' }],
  ] as const)('TRI-O8, TRI-D5: the basis of a referral is the front door’s where %s', (_, open) => {
    const said = { agencyId: 'a', outcome: 'specialist', legalBasis: 's17' } as const;
    expect(standingOutcome(said, [open], version)).toEqual({
      outcome: 'dissent',
      rule: 'R1b',
      because: [
        'The partners disagree about the outcome for this child.',
        'Until that is settled, the outcome that helps most stands, because waiting must not leave a child with less.',
        'Nobody has said, with its reason, under which section the child is referred.',
      ],
      mustRecord: [
        'Each view with its reason, and whose it is',
        'The outcome that stands meanwhile',
        'When escalation started, and with whom',
        'Which section it is, who at the front door decided that, and why',
      ],
      nextStep:
        'Record the highest of the outcomes and act on it now, then start the steps for professional disagreement today. If anyone is in danger, ring 999. The front door decides today which section of the Children Act 1989 it is; section 47 needs its reasonable cause in words.',
      version: 'triage-2',
      stands: { agencyId: 'b', outcome: 'specialist' },
      basisIsOpen: true,
      startEscalation: true,
    });
    expect(standingOutcome(open, [], version)).toMatchObject({
      outcome: 'agreed',
      stands: { agencyId: 'b', outcome: 'specialist' },
      basisIsOpen: true,
    });
  });

  test('TRI-O8, TRI-D5: a legal basis stands only as a person said it, section 47 only with its cause', () => {
    const view = fc.constantFrom(...rising, noCause, { ...noCause, reasonableCause: '' });
    fc.assert(
      fc.property(view, fc.array(view), (first, others) => {
        const { stands, basisIsOpen } = standingOutcome(first, others, version);
        const withCause = stands.legalBasis !== 's47' || /\S/.test(stands.reasonableCause ?? '');
        expect(withCause).toBe(true);
        expect(basisIsOpen || [first, ...others].includes(stands)).toBe(true);
        expect(basisIsOpen).toBe(stands.outcome === 'specialist' && !stands.legalBasis);
      }),
    );
  });

  test('TRI-O8: in whatever order, the highest stands, and escalation starts where two differ', () => {
    const view = fc.constantFrom(...rising);
    fc.assert(
      fc.property(view, fc.array(view), (first, others) => {
        const { stands, startEscalation } = standingOutcome(first, others, version);
        const heights = [first, ...others].map(outcomeIntensity);
        expect(outcomeIntensity(stands)).toBe(Math.max(...heights));
        expect(startEscalation).toBe(new Set(heights).size > 1);
      }),
    );
  });
});

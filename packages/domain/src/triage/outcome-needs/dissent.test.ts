import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safetyLadders } from '../../disagreement/stands.ts';
import { dissentCases } from './dissent-cases.ts';
import { type OutcomeView, outcomeIntensity, standingOutcome } from './dissent.ts';

const version = { version: 'triage-4' };
const views: OutcomeView[] = [
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
  test.each(dissentCases.cases)('$id: $name', ({ facts, expected }) => {
    const [first, ...others] = facts.views;
    const { stands, basisIsOpen, startEscalation } = standingOutcome(first, others, version);
    expect({ ...stands, agencyId: '' }).toEqual({ ...expected.stands, agencyId: '' });
    expect({ basisIsOpen, startEscalation }).toEqual({
      basisIsOpen: expected.basisIsOpen,
      startEscalation: expected.startEscalation,
    });
  });

  test('TRI-O8, DIS-3: each outcome helps more than the one before, and no legal basis more than another', () => {
    expect(views.map(outcomeIntensity)).toEqual([0, 1, 2, 3, 4, 4, 4]);
    // The ladders of disagreements order them the same way.
    expect(safetyLadders['triage-outcome']).toEqual([
      'no-further-action',
      'universal-self-help',
      'targeted-help',
      'specialist',
    ]);
    expect(safetyLadders['targeted-help']).toEqual(['single-agency', 'multi-agency']);
    const unheardOf = { agencyId: 'a', outcome: 'escalate' as never };
    expect(outcomeIntensity(unheardOf)).toBe(4);
    expect(
      outcomeIntensity({ agencyId: 'a', outcome: 'targeted-help', kind: 'several' as never }),
    ).toBe(3);
    expect(outcomeIntensity({ agencyId: 'a', outcome: 'targeted-help' })).toBe(3);
    for (const reasonableCause of [undefined, '', ' '])
      expect(outcomeIntensity({ ...noCause, reasonableCause })).toBe(4);
  });

  test('TRI-O8: partners who agree', () => {
    const [first = views[0], ...others] = ['police', 'health'].map((agencyId) => ({
      agencyId,
      outcome: 'universal-self-help' as const,
    }));
    expect(first && standingOutcome(first, others, version)).toEqual({
      outcome: 'agreed',
      rule: 'R1b',
      because: ['Every partner who gave a view gave the same one.'],
      mustRecord: ['The agreed rationale, and who agreed to it'],
      nextStep: 'Record the outcome with the rationale that the partners agreed.',
      version: 'triage-4',
      stands: { agencyId: 'police', outcome: 'universal-self-help' },
      basisIsOpen: false,
      startEscalation: false,
    });
  });

  test('TRI-O8: one agency or several is a disagreement too', () => {
    const [first, ...others] = views.slice(2, 4).toReversed();
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
    [
      'section 47 is said with its cause',
      { ...noCause, agencyId: 'b', reasonableCause: 'A bruise nobody can explain.' },
    ],
  ] as const)(
    'TRI-O8, DIS-3: beside section 17 the basis of a referral is the front door’s where %s',
    (_, other) => {
      const said = { agencyId: 'a', outcome: 'specialist', legalBasis: 's17' } as const;
      expect(standingOutcome(said, [other], version)).toEqual({
        outcome: 'dissent',
        rule: 'R1b',
        because: [
          'The partners disagree about the outcome for this child.',
          'Until that is settled, the outcome that helps most stands, because waiting must not leave a child with less.',
          'Not every partner who wants a referral says, with its reason, the same section under which the child is referred; so none stands yet.',
        ],
        mustRecord: [
          'Each view with its reason, and whose it is',
          'The outcome that stands meanwhile',
          'When escalation started, and with whom',
          'Which section it is, who at the front door decided that, and why',
        ],
        nextStep:
          'Record the highest of the outcomes and act on it now, then start the steps for professional disagreement today. If anyone is in danger, ring 999. The front door decides today which section of the Children Act 1989 it is; section 47 needs its reasonable cause in words.',
        version: 'triage-4',
        stands: { agencyId: 'a', outcome: 'specialist' },
        basisIsOpen: true,
        startEscalation: true,
      });
      expect(standingOutcome(other, [said], version)).toMatchObject({
        stands: { agencyId: 'b', outcome: 'specialist' },
        basisIsOpen: true,
      });
    },
  );

  test.each([
    ['nothing is said of it', { agencyId: 'b', outcome: 'specialist' }],
    ['section 47 is said without its cause', { ...noCause, agencyId: 'b' }],
  ] as const)(
    'TRI-O8, TRI-D5: a referral that all want stands without a basis where %s',
    (_, one) => {
      for (const others of [[], [{ ...one, agencyId: 'c' }]])
        expect(standingOutcome(one, others, version)).toMatchObject({
          outcome: 'agreed',
          stands: { agencyId: 'b', outcome: 'specialist' },
          basisIsOpen: true,
          startEscalation: false,
        });
    },
  );

  test('TRI-O8, DIS-3: a basis that everybody says stands, whatever those say who want no referral', () => {
    const said = { agencyId: 'a', outcome: 'specialist', legalBasis: 's17' } as const;
    const help = { agencyId: 'b', outcome: 'targeted-help', legalBasis: 's47' } as const;
    expect(standingOutcome(help, [said, { ...said, agencyId: 'c' }], version)).toMatchObject({
      outcome: 'dissent',
      stands: said,
      basisIsOpen: false,
      startEscalation: true,
    });
    expect(standingOutcome(said, [{ ...said, agencyId: 'c' }], version)).toMatchObject({
      outcome: 'agreed',
      stands: said,
      basisIsOpen: false,
      startEscalation: false,
    });
  });

  test('TRI-O8, TRI-D5: a legal basis stands only as a person said it, section 47 only with its cause', () => {
    const view = fc.constantFrom(...views, noCause, { ...noCause, reasonableCause: '' });
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
    const view = fc.constantFrom(...views);
    fc.assert(
      fc.property(view, fc.array(view), (first, others) => {
        const { outcome, stands, startEscalation } = standingOutcome(first, others, version);
        const all = [first, ...others];
        expect(outcomeIntensity(stands)).toBe(Math.max(...all.map(outcomeIntensity)));
        // Every view here is of its own kind, so two that differ are two that disagree.
        expect(startEscalation).toBe(new Set(all).size > 1);
        expect(outcome).toBe(startEscalation ? 'dissent' : 'agreed');
      }),
    );
  });
});

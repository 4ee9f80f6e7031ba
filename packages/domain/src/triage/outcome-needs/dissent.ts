import type { RuleAnswer } from '../../rule/answer.ts';
import { isWritten } from '../../rule/need.ts';
import type { LegalBasis, TargetedHelpKind, TriageOutcome } from '../outcome.ts';
import type { TriageParameters } from '../parameters.ts';

/** What one partner thinks the outcome for one child should be. */
export type OutcomeView = {
  agencyId: string;
  outcome: TriageOutcome;
  kind?: TargetedHelpKind | undefined;
  legalBasis?: LegalBasis | undefined;
  /** TRI-D5: the reasonable cause to suspect significant harm, in words. Without it a view of section 47 says no basis. */
  reasonableCause?: string | undefined;
};

/** Which view stands, and whether escalation starts. */
export type StandingOutcome = RuleAnswer<'agreed' | 'dissent', 'R1b'> & {
  stands: OutcomeView;
  /** Whether a referral stands whose legal basis nobody has said, so that the front door decides it. */
  basisIsOpen: boolean;
  startEscalation: boolean;
};

/**
 * TRI-O8: how strongly an outcome helps; only the order means something. Targeted help whose kind is not said counts as
 * help by several agencies. A referral whose basis is not said, section 47 without its cause in words included, may be
 * either section: it stands above section 17 and below a section 47 that somebody gave a cause for.
 */
export function outcomeIntensity(view: OutcomeView): number {
  switch (view.outcome) {
    case 'no-further-action':
      return 0;
    case 'universal-self-help':
      return 1;
    case 'targeted-help':
      return view.kind === 'single-agency' ? 2 : 3;
    default:
      return basisIntensity[basisSaid(view) ?? 'not-said'];
  }
}

const basisIntensity: Record<LegalBasis | 'not-said', number> = { s17: 4, 'not-said': 5, s47: 6 };

/** TRI-D5, TRI-O8: the basis that a person said; section 47 is said only with its reasonable cause in words. */
function basisSaid({ legalBasis, reasonableCause }: OutcomeView): LegalBasis | undefined {
  return legalBasis === 's47' && !isWritten(reasonableCause) ? undefined : legalBasis;
}

/**
 * TRI-O8: where partners disagree, the highest of their outcomes stands meanwhile and escalation starts. The first of
 * equal views stands. A legal basis stands only where a person said it: otherwise the referral stands without one.
 */
export function standingOutcome(
  first: OutcomeView,
  others: readonly OutcomeView[],
  parameters: Pick<TriageParameters, 'version'>,
): StandingOutcome {
  const highest = others.reduce(
    (stands, view) => (outcomeIntensity(view) > outcomeIntensity(stands) ? view : stands),
    first,
  );
  const startEscalation = others.some((view) => outcomeIntensity(view) !== outcomeIntensity(first));
  const basisIsOpen = outcomeIntensity(highest) === basisIntensity['not-said'];
  const words = startEscalation ? dissent : agreed;
  return {
    outcome: words.outcome,
    rule: 'R1b',
    because: [...words.because, ...(basisIsOpen ? open.because : [])],
    mustRecord: [...words.mustRecord, ...(basisIsOpen ? open.mustRecord : [])],
    nextStep: basisIsOpen ? `${words.nextStep} ${open.nextStep}` : words.nextStep,
    version: parameters.version,
    stands: basisIsOpen ? withoutBasis(highest) : highest,
    basisIsOpen,
    startEscalation,
  };
}

/** A referral, and nothing of its basis. */
function withoutBasis({ agencyId, outcome }: OutcomeView): OutcomeView {
  return { agencyId, outcome };
}

type Words = Pick<StandingOutcome, 'outcome' | 'because' | 'mustRecord' | 'nextStep'>;
const agreed: Words = {
  outcome: 'agreed',
  because: ['Every partner who gave a view gave the same one.'],
  mustRecord: ['The agreed rationale, and who agreed to it'],
  nextStep: 'Record the outcome with the rationale that the partners agreed.',
};

const dissent: Words = {
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
};

const open = {
  because: ['Nobody has said, with its reason, under which section the child is referred.'],
  mustRecord: ['Which section it is, who at the front door decided that, and why'],
  nextStep:
    'The front door decides today which section of the Children Act 1989 it is; section 47 needs its reasonable cause in words.',
};

import type { RuleAnswer } from '../../rule/answer.ts';
import { isWritten } from '../../rule/need.ts';
import {
  type LegalBasis,
  type TargetedHelpKind,
  type TriageOutcome,
  targetedHelpKinds,
  triageOutcomes,
} from '../outcome.ts';
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
  /** Whether a referral stands without a legal basis, because not everybody who wants one says the same: the front door decides it. */
  basisIsOpen: boolean;
  startEscalation: boolean;
};

// DIS-3 orders outcomes the same way; legal bases are on no ladder.
const ladder: readonly string[] = triageOutcomes.flatMap((outcome): readonly string[] =>
  outcome === 'targeted-help' ? targetedHelpKinds : [outcome],
);
const referral = ladder.length - 1;

/**
 * TRI-O8: how strongly an outcome helps; only the order means something. Targeted help whose kind is not said counts as
 * help by several agencies, an outcome that nobody has heard of as a referral.
 */
export function outcomeIntensity({ outcome, kind }: OutcomeView): number {
  const help = kind === 'single-agency' ? kind : 'multi-agency';
  const step = ladder.indexOf(outcome === 'targeted-help' ? help : outcome);
  return step === -1 ? referral : step;
}

/** TRI-D5, TRI-O8: the basis that a person said; section 47 is said only with its reasonable cause in words. */
function basisSaid({ legalBasis, reasonableCause }: OutcomeView): LegalBasis | 'not-said' {
  return legalBasis === 's47' && !isWritten(reasonableCause)
    ? 'not-said'
    : (legalBasis ?? 'not-said');
}

/**
 * TRI-O8: where partners disagree, the highest of their outcomes stands meanwhile and escalation starts. The first of
 * equal views stands. A legal basis stands only where everybody who wants a referral said it (DIS-3): otherwise the referral
 * stands without one, and the front door decides it.
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
  const views = [first, ...others];
  const bases = new Set(
    views.filter((view) => outcomeIntensity(view) === referral).map((view) => basisSaid(view)),
  );
  const basisIsOpen = bases.size > 1 || bases.has('not-said');
  const startEscalation = new Set(views.map(outcomeIntensity)).size > 1 || bases.size > 1;
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
  because: [
    'Not every partner who wants a referral says, with its reason, the same section under which the child is referred; so none stands yet.',
  ],
  mustRecord: ['Which section it is, who at the front door decided that, and why'],
  nextStep:
    'The front door decides today which section of the Children Act 1989 it is; section 47 needs its reasonable cause in words.',
};

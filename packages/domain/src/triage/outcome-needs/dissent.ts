import type { RuleAnswer } from '../../rule/answer.ts';
import type { LegalBasis, TargetedHelpKind, TriageOutcome } from '../outcome.ts';
import type { TriageParameters } from '../parameters.ts';

/** What one partner thinks the outcome for one child should be. */
export type OutcomeView = {
  agencyId: string;
  outcome: TriageOutcome;
  kind?: TargetedHelpKind | undefined;
  legalBasis?: LegalBasis | undefined;
};

/** Which view stands, and whether escalation starts. */
export type StandingOutcome = RuleAnswer<'agreed' | 'dissent', 'R1b'> & {
  stands: OutcomeView;
  startEscalation: boolean;
};

/**
 * TRI-O8: how strongly an outcome helps; only the order means something. Targeted help whose kind is not said counts as
 * help by several agencies, and a referral whose basis is not said as section 47.
 */
export function outcomeIntensity({ outcome, kind, legalBasis }: OutcomeView): number {
  switch (outcome) {
    case 'no-further-action':
      return 0;
    case 'universal-self-help':
      return 1;
    case 'targeted-help':
      return kind === 'single-agency' ? 2 : 3;
    default:
      return legalBasis === 's17' ? 4 : 5;
  }
}

/**
 * TRI-O8: where partners disagree, the highest of their outcomes stands meanwhile and escalation starts. The first of
 * equal views stands.
 */
export function standingOutcome(
  first: OutcomeView,
  others: readonly OutcomeView[],
  parameters: Pick<TriageParameters, 'version'>,
): StandingOutcome {
  const stands = others.reduce(
    (highest, view) => (outcomeIntensity(view) > outcomeIntensity(highest) ? view : highest),
    first,
  );
  const startEscalation = others.some((view) => outcomeIntensity(view) !== outcomeIntensity(first));
  return {
    ...(startEscalation ? dissent : agreed),
    rule: 'R1b',
    version: parameters.version,
    stands,
    startEscalation,
  };
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

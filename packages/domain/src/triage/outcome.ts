/** The four outcomes of a triage meeting, from the one that helps least to the one that helps most. Source: S0 (T08 to T11). */
export const triageOutcomes = [
  'no-further-action',
  'universal-self-help',
  'targeted-help',
  'specialist',
] as const;
export type TriageOutcome = (typeof triageOutcomes)[number];

/** Outcomes in the words of a screen. */
export const triageOutcomeLabels: Record<TriageOutcome, string> = {
  'no-further-action': 'No further action',
  'universal-self-help': 'Universal services and self-help',
  'targeted-help': 'Early intervention and targeted help',
  specialist: 'Specialist: refer to the front door',
};

/** Targeted help by one agency, or by several with a team around the family (T10), which helps more. */
export const targetedHelpKinds = ['single-agency', 'multi-agency'] as const;
export type TargetedHelpKind = (typeof targetedHelpKinds)[number];

/** Kinds of targeted help in the words of a screen. */
export const targetedHelpKindLabels: Record<TargetedHelpKind, string> = {
  'single-agency': 'Single agency',
  'multi-agency': 'Multi-agency',
};

/** TRI-D2: the only reasons for no further action. "Cannot reach the family" and "they said no" are not among them. */
export const nfaReasons = [
  'need-already-met',
  'no-unmet-need',
  'right-help-in-place',
  'wrong-person-or-address',
  'duplicate',
  'outside-area',
  'adult-only',
] as const;
export type NfaReason = (typeof nfaReasons)[number];

/** Reasons for no further action in the words of a screen. */
export const nfaReasonLabels: Record<NfaReason, string> = {
  'need-already-met': 'The need is already met',
  'no-unmet-need': 'No unmet need found',
  'right-help-in-place': 'The family is getting the right help (say whose)',
  'wrong-person-or-address': 'Wrong person or address',
  duplicate: 'Duplicate of another contact',
  'outside-area': 'Outside the area (say where it was sent)',
  'adult-only': 'Adults only, no child',
};

/** Why a child is referred: may be in need (section 17), or likely significant harm (section 47), Children Act 1989. */
export const legalBases = ['s17', 's47'] as const;
export type LegalBasis = (typeof legalBases)[number];

/** Legal bases in the words of a screen. */
export const legalBasisLabels: Record<LegalBasis, string> = {
  s17: 'Section 17: may be a child in need',
  s47: 'Section 47: reasonable cause to suspect significant harm',
};

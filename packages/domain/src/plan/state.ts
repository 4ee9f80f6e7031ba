/** The states of a family's plan. There is one plan for a family, whoever works to it (PLN-1). */
export const planStates = ['draft', 'active', 'closed', 'discarded'] as const;
export type PlanState = (typeof planStates)[number];

/** Plan states in the words of a screen. */
export const planStateLabels: Record<PlanState, string> = {
  draft: 'Being made with the family',
  active: 'Under way',
  closed: 'Closed',
  discarded: 'Not started, and put aside',
};

/** What can be done to a plan. */
export const planVerbs = [
  'activate',
  'add-action',
  'change-lead',
  'record-meeting',
  'review',
  'propose-step',
  'close-to-universal',
  'discard',
  'reopen',
] as const;
export type PlanVerb = (typeof planVerbs)[number];

/**
 * PLN-2: the legal tier that a plan is under, which says who may lead it: early help, a child in need (section 17) or
 * child protection (section 47).
 */
export const planTiers = ['early-help', 's17', 's47'] as const;
export type PlanTier = (typeof planTiers)[number];

/** Tiers in the words of a screen. */
export const planTierLabels: Record<PlanTier, string> = {
  'early-help': 'Early help',
  s17: 'Child in need (section 17)',
  s47: 'Child protection (section 47)',
};

/**
 * The stages of need of Working Together, from the least to the most: what levels of different frameworks have in common
 * (rules 2.2). The names are those of the guidance; today's words for the help are in the labels.
 */
export const needStages = [
  'universal-only',
  'low-level-need',
  'emerging-need',
  'complex-need',
  'child-protection',
] as const;
/** One stage of need. */
export type NeedStage = (typeof needStages)[number];

/** Stages of need in the words of a screen. */
export const needStageLabels: Record<NeedStage, string> = {
  'universal-only': 'No action beyond what everyone can use',
  'low-level-need': 'Low-level need: universal and community-based early help',
  'emerging-need': 'Emerging need: targeted early help, with an early help assessment',
  'complex-need': 'Complex need: may be a child in need (section 17)',
  'child-protection': 'Child protection: reasonable cause to suspect significant harm (section 47)',
};

/** The laws a level of help may rest on. */
export const legalHooks = ['s10', 's17', 's47'] as const;
/** One of those laws. */
export type LegalHook = (typeof legalHooks)[number];

/** Laws in the words of a screen. */
export const legalHookLabels: Record<LegalHook, string> = {
  s10: 'Children Act 2004 section 10: agencies cooperate; help is by agreement',
  s17: 'Children Act 1989 section 17: a child in need',
  s47: 'Children Act 1989 section 47: enquiries where there is reasonable cause to suspect significant harm',
};

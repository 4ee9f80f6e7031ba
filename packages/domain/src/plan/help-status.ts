import { z } from 'zod';
import { yesNoUnknown } from '../rule/index.ts';
import { planStates, planTiers } from './state.ts';

/** What kind of help a family is counted under. */
export const helpStatuses = [
  'universal',
  'being-planned',
  'targeted-early-help',
  'child-in-need',
  'child-protection',
  'to-be-mended',
] as const;
export type HelpStatus = (typeof helpStatuses)[number];

/** Kinds of help in the words of a screen. */
export const helpStatusLabels: Record<HelpStatus, string> = {
  universal: 'Universal services',
  'being-planned': 'A plan is being made',
  'targeted-early-help': 'Targeted early help: a plan and a lead practitioner',
  'child-in-need': 'Child in need (section 17)',
  'child-protection': 'Child protection (section 47)',
  'to-be-mended': 'Not clear: the plan has no tier or no lead on record',
};

/** What the definition looks at. Left out is not known. */
export const HelpStatusFacts = z.strictObject({
  plan: z.enum([...planStates, 'none']).optional(),
  tier: z.enum(planTiers).optional(),
  leadNamed: z.enum(yesNoUnknown).optional(),
});
export type HelpStatusFacts = z.infer<typeof HelpStatusFacts>;
/** The facts as they may be given. */
export type HelpStatusInput = z.input<typeof HelpStatusFacts>;

/**
 * PLN-10: what counts as what. Targeted early help is a plan with a lead practitioner; a child in need and child protection
 * are statutory plans, whoever leads them. What cannot be told is said to be so, and is counted as none of them.
 */
export function helpStatus({ plan, tier, leadNamed }: HelpStatusInput): HelpStatus {
  if (plan === 'none' || plan === 'closed' || plan === 'discarded') return 'universal';
  if (plan === 'draft' && tier === 'early-help') return 'being-planned';
  if (plan !== 'draft' && plan !== 'active') return 'to-be-mended';
  if (tier === 's17') return 'child-in-need';
  if (tier === 's47') return 'child-protection';
  return tier === 'early-help' && leadNamed === 'yes' ? 'targeted-early-help' : 'to-be-mended';
}

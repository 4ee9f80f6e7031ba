import type { DangerSignId } from '../danger-sign-id.ts';

/** Why each danger comes first, said to the person who wrote. None repeats what was written (NAV-23). */
export const dangerReasons: Readonly<Record<DangerSignId, string>> = {
  'being-hurt-now': 'Your words may mean that someone is being hurt, or is scared of being hurt.',
  'life-in-danger': 'Your words may mean that a life is in danger.',
  'thoughts-of-ending-life':
    'Your words may mean that someone thinks about dying, or hurts themselves.',
  'sexual-harm': 'Your words may mean that someone was touched, or made to do something sexual.',
  'grown-up-hurting-me': 'Your words may mean that a grown-up hurts you, or leaves you alone.',
  'very-ill-child': 'Your words may mean that someone is very ill.',
  'losing-it-with-baby': 'Your words may mean that you are afraid of what you might do.',
  'child-not-home': 'Your words may mean that a child is missing.',
  'made-to-do-things': 'Your words may mean that someone is being used, tricked or threatened.',
  'taken-abroad-or-cut':
    'Your words may mean that a family wants to force or hurt someone, here or abroad.',
  'nowhere-to-sleep': 'Your words may mean that there is nowhere safe to sleep.',
  'no-food-or-heat': 'Your words may mean that there is no food or heat today.',
  'watched-and-controlled': 'Your words may mean that someone controls or follows you.',
  'may-hurt-for-a-cause': 'Your words may mean that someone could hurt people.',
  'another-familys-child': 'Your words may mean that a child is being hurt or not looked after.',
  'own-thoughts-about-children':
    'Your words may mean that you have thoughts about children that scare you.',
  'worker-harmed-child': 'Your words may mean that someone who works with children did harm.',
};

/** Why danger comes first where it is not clear which. */
export const unclearDangerReason = 'Your words may mean that someone is in danger.';

/** Why a need is offered. */
export const needsReason = 'Other families use words like yours about this.';

/** Why nothing is offered. */
export const nothingReason =
  'We do not know these words. You can choose from the list, or ask someone.';

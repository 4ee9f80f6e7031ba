import type { DangerRule } from './danger-rule.ts';
import { childrenHurt } from './danger-rules/children-hurt.ts';
import { hintedHome } from './danger-rules/hinted-home.ts';
import { hintedIllness } from './danger-rules/hinted-illness.ts';
import { hintedOutside } from './danger-rules/hinted-outside.ts';
import { hintedOwnLife } from './danger-rules/hinted-own-life.ts';
import { hurtAtHome } from './danger-rules/hurt-at-home.ts';
import { illOrMissing } from './danger-rules/ill-or-missing.ts';
import { nowhereOrNothing } from './danger-rules/nowhere-or-nothing.ts';
import { ownLife } from './danger-rules/own-life.ts';
import { usedByOthers } from './danger-rules/used-by-others.ts';

/** Every danger rule; the nearest to harm first, which is also the order of the signs where two fit as well. */
export const dangerRules: readonly DangerRule[] = [
  ...ownLife,
  ...illOrMissing,
  ...childrenHurt,
  ...usedByOthers,
  ...hurtAtHome,
  ...nowhereOrNothing,
  ...hintedOwnLife,
  ...hintedIllness,
  ...hintedHome,
  ...hintedOutside,
];

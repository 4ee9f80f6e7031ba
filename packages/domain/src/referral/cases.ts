import { agreedCases } from './agreement/agreed-cases.ts';
import { notReachedCases } from './agreement/not-reached-cases.ts';
import { notSoughtCases } from './agreement/not-sought-cases.ts';
import { refusedCases } from './agreement/refused-cases.ts';
import { dangerCases } from './danger-cases.ts';
import { specialCases } from './special/special-cases.ts';
import { stepCases } from './step-cases.ts';

/** The cases of this area, for its tests and for the rulebook. */
export const referralCases = [
  dangerCases,
  agreedCases,
  notSoughtCases,
  refusedCases,
  notReachedCases,
  stepCases,
  specialCases,
] as const;

import { z } from 'zod';
import { type YesNo, yesNo, yesNoUnknown } from '../rule/yes-no.ts';

const word = (yes: boolean): YesNo => (yes ? 'yes' : 'no');
const said = z.boolean().transform(word);

/** An answer to a question of fact, as it comes from outside: JSON's true and false are yes and no (REF-A1). */
export const Answer = z.union([z.enum(yesNoUnknown), said]);
/** As `Answer`, where not knowing is not possible. */
export const YesOrNo = z.union([z.enum(yesNo), said]);

/** The value where it is a known one, true and false read as yes and no; otherwise the safe one. */
export function known<T>(value: unknown, values: readonly T[], safe: T): T {
  const given = typeof value === 'boolean' ? word(value) : value;
  return values.find((each) => each === given) ?? safe;
}

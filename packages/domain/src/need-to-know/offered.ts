import type { Actor } from '../access/actor.ts';
import { caseRoles } from '../access/people.ts';

/** What a screen offers about what is kept back of a family. */
const needToKnowVerbs = ['write-entry', 'set-safe-contact'] as const;
export type NeedToKnowVerb = (typeof needToKnowVerbs)[number];

/** NTK-12: whoever works with families writes; broken glass opens a family for reading alone. */
export function needToKnowActions(
  actor: Pick<Actor, 'roles'>,
  { byBrokenGlass }: { byBrokenGlass: boolean },
): NeedToKnowVerb[] {
  if (byBrokenGlass || !caseRoles.some((role) => actor.roles.includes(role))) return [];
  return [...needToKnowVerbs];
}

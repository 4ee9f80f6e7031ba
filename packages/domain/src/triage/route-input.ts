import { z } from 'zod';
import { TriageFacts } from './facts.ts';
import { type TriageParameters, defaultTriageParameters } from './parameters.ts';
import { routeContact } from './route-contact.ts';
import type { TriageRoute } from './route.ts';

/**
 * TRI-S8: the facts of one contact as they come from outside: each may be left out, and then counts as not known (TRI-S1);
 * a fact nobody knows or a value nobody has heard of is refused. `mediumNeedsChild` is the switch of TRI-S4.
 */
export const TriageRouteInput = TriageFacts.partial().extend({
  mediumNeedsChild: z.boolean().optional(),
});
export type TriageRouteInput = z.input<typeof TriageRouteInput>;

/**
 * TRI-S8: routes such facts. The version of the answer says so where the switch was set otherwise than in the
 * parameters.
 */
export function routeInput(
  input: TriageRouteInput,
  parameters: TriageParameters = defaultTriageParameters,
): TriageRoute {
  const { mediumNeedsChild = parameters.mediumNeedsChild, ...facts } = input;
  if (mediumNeedsChild === parameters.mediumNeedsChild) return routeContact(facts, parameters);
  const version = `${parameters.version}, mediumNeedsChild ${String(mediumNeedsChild)}`;
  return routeContact(facts, { ...parameters, version, mediumNeedsChild });
}

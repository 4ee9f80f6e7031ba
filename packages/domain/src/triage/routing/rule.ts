import type { TriageFacts } from '../facts.ts';
import type { TriageParameters } from '../parameters.ts';
import type { RouteRuleId, TriageRouteOutcome } from '../route.ts';

/** One row of the routing table: when it applies, and its answer. Facts are settled before it sees them. */
export type RouteRule = {
  id: RouteRuleId;
  /** Where the row comes from: a tag of SPEC.md, or OURS. */
  source: string;
  matches: (facts: TriageFacts, parameters: TriageParameters) => boolean;
  answer: (facts: TriageFacts) => RouteAnswer;
};

/** What a row says. */
export type RouteAnswer = {
  outcome: TriageRouteOutcome;
  because: string[];
  mustRecord: string[];
  nextStep: string;
};

/** The steps that start with a telephone, so that a duty team is named wherever an office may be closed. */
export const phone = {
  frontDoor: 'Ring the front door now (out of hours: the emergency duty team)',
  adults: 'Ring adult safeguarding now (out of hours: the emergency duty team)',
};

/** Ends every step that lets something wait. */
export const ifItGetsWorse =
  'If anything gets worse before then, ring the front door or the emergency duty team; if anyone is in danger, ring 999.';

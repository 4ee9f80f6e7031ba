import type { GivenFacts } from './facts.ts';
import type { TriageParameters } from './parameters.ts';
import type { TriageRoute } from './route.ts';
import { alsoNeeded } from './routing/also.ts';
import { p2, p6, p7, p8, p9 } from './routing/ask-first.ts';
import { carry } from './routing/carry.ts';
import { p1 } from './routing/danger.ts';
import { p11, p12, p13, p14 } from './routing/meeting.ts';
import type { RouteRule } from './routing/rule.ts';
import { settleFacts } from './routing/settle.ts';
import { p10, p3, p4, p5 } from './routing/social-care.ts';

/** The routing table in the order in which it is printed and read. */
export const routeRules: readonly RouteRule[] = [
  p1,
  p3,
  p4,
  p5,
  p2,
  p6,
  p7,
  p8,
  p9,
  p10,
  p11,
  p12,
  p13,
  p14,
];

/**
 * Where a contact belongs, and why (TRI-S5). Total (TRI-S6): the first row that matches wins, and a missing or
 * unheard-of value routes as not known. Run it again from the top whenever a fact changes.
 */
export function routeContact(facts: GivenFacts, parameters: TriageParameters): TriageRoute {
  const settled = settleFacts(facts);
  const rule = routeRules.find((row) => row.matches(settled.facts, parameters)) ?? p14;
  const answer = rule.answer(settled.facts);
  const also = alsoNeeded(settled, answer.outcome);
  const { outcome, because, mustRecord, nextStep } = carry(settled, answer, also);
  return {
    outcome,
    rule: rule.id,
    also,
    because,
    mustRecord,
    nextStep,
    version: parameters.version,
  };
}

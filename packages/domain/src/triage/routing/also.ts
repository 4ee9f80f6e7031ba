import type { TriageAlso, TriageRouteOutcome } from '../route.ts';
import { routeIntensity, triageAlsos } from '../route.ts';
import type { SettledFacts } from './settle.ts';

type Situation = SettledFacts & {
  outcome: TriageRouteOutcome;
  raised: boolean;
  high: boolean;
  domesticAbuse: boolean;
  asks: boolean;
};

/** When each thing has to happen beside the route. Sources are in SPEC.md. */
const alsoRules: Record<TriageAlso, (situation: Situation) => boolean> = {
  // TRI-A1: the second half of P1's route. TRI-A9, TRI-A10: a raised grade and a contradiction never hide a child.
  'front-door': ({ facts, outcome, raised, childContradicted }) =>
    outcome === '999' ||
    (raised && facts.childLinked !== 'no' && outcome !== 'front-door') ||
    (childContradicted && (raised || adultRoutes.has(outcome))),
  // TRI-A2: a child's route never makes the adult at risk disappear, nor an emergency, nor a raised grade (TRI-A9).
  'adult-safeguarding': ({ facts, outcome, raised }) =>
    outcome !== 'adult-safeguarding' &&
    (((outcome === '999' || raised) &&
      (facts.childLinked === 'no' || facts.caseType === 'vulnerable-adult')) ||
      (childRoutes.has(outcome) && facts.caseType === 'vulnerable-adult')),
  // TRI-A3: high-risk domestic abuse is MARAC's, wherever else it goes.
  marac: ({ high, domesticAbuse }) => high && domesticAbuse,
  // TRI-A4: an open case has a worker who must hear of it.
  'allocated-worker': ({ facts, outcome }) =>
    facts.openToSocialCare === 'yes' && !outcome.endsWith('-direct'),
  'check-social-care': ({ facts, outcome }) =>
    facts.openToSocialCare === 'unknown' && outcome !== 'check-first',
  // TRI-A5: not knowing whether it meets the threshold flags it too.
  'new-safeguarding-information': ({ facts, outcome }) =>
    outcome.endsWith('-direct') && facts.meetsLaThreshold !== 'no',
  // TRI-A6: P7's same-day talk, kept when another question is asked first.
  'front-door-consult': ({ facts, domesticAbuse, asks }) =>
    asks && domesticAbuse && facts.risk === 'ungraded',
  // TRI-A7: every other question that is still open is asked now, not one a day.
  grade: ({ facts, outcome, raised }) =>
    facts.risk === 'ungraded' && !raised && outcome !== 'grade-first' && outcome !== '999',
  'decide-threshold': ({ facts, outcome, asks }) =>
    asks && facts.meetsLaThreshold === 'unknown' && outcome !== 'decide-threshold',
  'second-risk-assessment': ({ facts, outcome, high, domesticAbuse }) =>
    domesticAbuse &&
    !high &&
    facts.secondRiskAssessment !== 'done' &&
    outcome !== 'hold' &&
    outcome !== '999',
  'find-out-child': ({ facts, outcome, childContradicted }) =>
    childContradicted ||
    (facts.childLinked === 'unknown' && outcome !== 'find-out-child' && outcome !== '999'),
  // TRI-A8: P11's limit on who sees it.
  'proportionality-note': ({ outcome }) => outcome === 'pit-stop-adult-partners',
};

const childRoutes: ReadonlySet<TriageRouteOutcome> = new Set(['front-door', 'social-care-direct']);
const adultRoutes: ReadonlySet<TriageRouteOutcome> = new Set([
  'adult-safeguarding',
  'adult-social-care-direct',
]);

/** Everything that has to happen beside the route, in a fixed order. */
export function alsoNeeded(settled: SettledFacts, outcome: TriageRouteOutcome): TriageAlso[] {
  const raised = settled.facts.secondAssessmentRaisedToHigh === 'yes';
  const situation = {
    ...settled,
    outcome,
    raised,
    high: raised || settled.facts.risk === 'high',
    domesticAbuse: settled.facts.caseType === 'domestic-abuse',
    asks: routeIntensity[outcome] === routeIntensity['check-first'],
  };
  return triageAlsos.filter((also) => alsoRules[also](situation));
}

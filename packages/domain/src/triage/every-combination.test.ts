import { describe, expect, test } from 'vitest';
import { checkListing } from '../contact/state.ts';
import { everyCombination } from './every-combination.ts';
import type { TriageFacts } from './facts.ts';
import { defaultTriageParameters } from './parameters.ts';
import {
  type RouteRuleId,
  TriageRoute,
  alsoTitles,
  answerIntensity,
  frontDoorHears,
  frontDoorRoutes,
  goesToFrontDoor,
  isListable,
  routeTitles,
  triageAlsos,
  triageRouteOutcomes,
} from './route.ts';
import { routeContact } from './route-contact.ts';

const switches = [false, true].map((mediumNeedsChild) => ({
  ...defaultTriageParameters,
  mediumNeedsChild,
}));
const route = (given: TriageFacts) => routeContact(given, defaultTriageParameters);
const raised = (f: TriageFacts) => f.secondAssessmentRaisedToHigh === 'yes';
const contradicts = (f: TriageFacts) => f.caseType === 'child-concern' && f.childLinked === 'no';

/**
 * The table as printed, transcribed a second time without looking at the rules: plain conditions on the facts as they are
 * given. The one thing settled for it is that domestic abuse marked not applicable counts as not done.
 */
function asPrinted(f: TriageFacts, mediumNeedsChild: boolean): [RouteRuleId, string] {
  const child = f.childLinked !== 'no';
  const hub = child ? 'front-door' : 'adult-safeguarding';
  const medium = f.risk === 'medium' && (f.childLinked === 'yes' || !mediumNeedsChild);
  const rows: [RouteRuleId, boolean, string][] = [
    ['P1', f.immediateDanger === 'yes' || f.immediateDanger === 'unsure', '999'],
    ['P3', f.risk === 'high', hub],
    ['P4', f.openToSocialCare === 'yes', child ? 'social-care-direct' : 'adult-social-care-direct'],
    ['P5', f.meetsLaThreshold === 'yes', hub],
    ['P2', f.screenedByPolice !== 'yes', 'return-to-screening'],
    ['P6', f.openToSocialCare === 'unknown', 'check-first'],
    ['P7', f.risk === 'ungraded', 'grade-first'],
    ['P8', f.meetsLaThreshold === 'unknown', 'decide-threshold'],
    ['P9', f.caseType === 'domestic-abuse' && f.secondRiskAssessment !== 'done', 'hold'],
    ['P10', f.secondAssessmentRaisedToHigh === 'yes', hub],
    ['P11', medium, child ? 'pit-stop' : 'pit-stop-adult-partners'],
    ['P12', f.childLinked === 'yes', 'pit-stop'],
    ['P13', f.childLinked === 'unknown', 'find-out-child'],
    ['P14', f.childLinked === 'no', 'not-pit-stop'],
  ];
  const [rule, , outcome] = rows.find(([, applies]) => applies) ?? ['P14', true, 'no row'];
  return [rule, outcome];
}

describe('every combination of facts', () => {
  test(`TRI-S6: ${everyCombination.length} combinations, under either switch, each with exactly one answer: the printed one`, () => {
    let answers = 0;
    const wrong: unknown[] = [];
    for (const parameters of switches)
      for (const given of everyCombination) {
        const answer = TriageRoute.parse(routeContact(given, parameters));
        const printed = asPrinted(given, parameters.mediumNeedsChild);
        if (answer.rule !== printed[0] || answer.outcome !== printed[1])
          wrong.push({ given, printed, answer });
        answers += 1;
      }
    expect(everyCombination).toHaveLength(2 * 3 * 3 * 3 * 4 * 3 * 3 * 3 * 2);
    expect(answers).toBe(23_328);
    expect(wrong).toEqual([]);
  });

  test("TRI-P10, TRI-A9: a raised grade reaches whoever P3's answer reaches, whatever row matched first", () => {
    const wrong: unknown[] = [];
    for (const parameters of switches)
      for (const given of everyCombination.filter(raised)) {
        const answer = routeContact(given, parameters);
        const high = routeContact({ ...given, risk: 'high' }, parameters);
        const reached = new Set<string>([answer.outcome, ...answer.also]);
        const mustReach = [
          given.childLinked === 'no' ? 'adult-safeguarding' : 'front-door',
          ...(given.caseType === 'domestic-abuse' ? ['marac'] : []),
          ...(given.caseType === 'vulnerable-adult' ? ['adult-safeguarding'] : []),
        ];
        const right =
          mustReach.every((one) => reached.has(one)) &&
          answerIntensity(answer) >= answerIntensity(high) &&
          answer.because.join(' ').includes('raised the grade to high') &&
          answer.mustRecord.includes('Both grades, and who gave each') &&
          /front door|adult safeguarding/.test(answer.nextStep) &&
          (answer.rule !== 'P10' ||
            [answer.outcome, ...answer.also].join() === [high.outcome, ...high.also].join());
        if (!right) wrong.push({ given, answer });
      }
    expect(wrong).toEqual([]);
    expect(everyCombination.filter(raised)).toHaveLength(5832);
  });

  test('TRI-S2, CON-2: a grade raised to high is never listed, in any combination', () => {
    const listed = switches.flatMap((parameters) =>
      everyCombination.filter(
        (given) => raised(given) && checkListing('routed', routeContact(given, parameters)).ok,
      ),
    );
    expect(listed).toEqual([]);
  });

  test('TRI-A10: a concern for a child that says no child is linked asks, says so, and never loses the front door', () => {
    const wrong: unknown[] = [];
    for (const parameters of switches)
      for (const given of everyCombination.filter(contradicts)) {
        const { outcome, also, because } = routeContact(given, parameters);
        const right =
          also.includes('find-out-child') &&
          because.at(-1)?.includes('The two answers contradict each other') &&
          (!outcome.startsWith('adult-') || also.includes('front-door'));
        if (!right) wrong.push({ given, outcome, also, because });
      }
    expect(wrong).toEqual([]);
  });

  test('TRI-S7: rows P1, P3, P4, P5 and P10 go to the front door, so does what is raised, and nothing that goes is listable', () => {
    const wrong = everyCombination.filter((f) => {
      const answer = route(f);
      const goes = ['P1', 'P3', 'P4', 'P5', 'P10'].includes(answer.rule);
      return (
        goesToFrontDoor(answer.outcome) !== goes ||
        frontDoorHears(answer) !== (goes || raised(f)) ||
        (frontDoorHears(answer) && isListable(answer.outcome))
      );
    });
    expect(wrong).toEqual([]);
    expect(frontDoorRoutes.some(isListable)).toBe(false);
  });

  test('TRI-S2: nothing in danger, high, open, unscreened, at the threshold, ungraded or unassessed is ever listable', () => {
    for (const parameters of switches) {
      const listable = everyCombination.filter((f) =>
        isListable(routeContact(f, parameters).outcome),
      );
      const wrong = listable.filter(
        (f) =>
          f.immediateDanger !== 'no' ||
          f.openToSocialCare !== 'no' ||
          f.meetsLaThreshold !== 'no' ||
          f.screenedByPolice !== 'yes' ||
          raised(f) ||
          !['standard', 'medium'].includes(f.risk) ||
          (f.caseType === 'domestic-abuse' && f.secondRiskAssessment !== 'done'),
      );
      expect(wrong).toEqual([]);
      expect(listable).toHaveLength(parameters.mediumNeedsChild ? 14 : 28);
    }
  });

  test('TRI-S5: every answer has reasons, records, a next step and a version, in whole plain sentences', () => {
    const sentences = new Set<string>();
    const versions = new Set<string>();
    const thin: TriageRoute[] = [];
    for (const parameters of switches)
      for (const given of everyCombination) {
        const answer = routeContact(given, parameters);
        if (answer.because.length < 2 || answer.mustRecord.length === 0) thin.push(answer);
        versions.add(answer.version);
        for (const text of [...answer.because, answer.nextStep]) sentences.add(text);
      }
    expect(thin).toEqual([]);
    expect([...versions]).toEqual(['triage-4']);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/undefined|null|\bLA\b|PIT STOP|P\d/);
    }
  });

  test('TRI-S5: a next step that rings an office names who answers when it is closed', () => {
    for (const step of new Set(everyCombination.map((given) => route(given).nextStep))) {
      const ringsAnOffice = /front door|allocated worker/.test(step);
      expect(!ringsAnOffice || step.includes('duty team')).toBe(true);
      expect(step).toMatch(/999|Ring/);
    }
  });

  test('TRI-S5: every route and everything beside it has a title', () => {
    for (const outcome of triageRouteOutcomes) expect(routeTitles[outcome]).toMatch(/^\w.{9}/);
    for (const also of triageAlsos) expect(alsoTitles[also]).toMatch(/^[A-Z].{9}/);
  });
});

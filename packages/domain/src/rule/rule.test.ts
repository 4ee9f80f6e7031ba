import { describe, expect, test } from 'vitest';
import { besideCases } from '../triage/beside-cases.ts';
import { ordinaryCase, routingCases } from '../triage/cases.ts';
import { checkEncompass } from '../triage/encompass/check-encompass.ts';
import { defaultHistoryParameters } from '../triage/history/parameters.ts';
import { earlyHelpReReferralByFamily } from '../triage/history/re-referral.ts';
import { standingOutcome } from '../triage/outcome-needs/dissent.ts';
import { decideStalled } from '../triage/outcome-needs/stalled.ts';
import { defaultTriageParameters } from '../triage/parameters.ts';
import { routeInput } from '../triage/route-input.ts';
import type { RuleAnswer, RuleParameters } from './answer.ts';
import type { CaseTable } from './case-table.ts';
import { type Need, checkNeeds, isWritten } from './need.ts';
import { yesNo, yesNoUnknown, yesNoUnsure } from './yes-no.ts';

describe('what every rule carries', () => {
  const view = { agencyId: 'agency-police', outcome: 'universal-self-help' } as const;
  const answers: RuleAnswer<string, string>[] = [
    routeInput(ordinaryCase),
    checkEncompass({}, defaultTriageParameters),
    standingOutcome(view, [], defaultTriageParameters),
    decideStalled({}, defaultTriageParameters),
    earlyHelpReReferralByFamily('2026-11-22', '2026-11-21', defaultHistoryParameters),
  ];
  const parameters: RuleParameters[] = [defaultTriageParameters, defaultHistoryParameters];

  test('RUL-1: an answer has an outcome, the row that matched, reasons, records, a next step and its version', () => {
    for (const answer of answers) {
      expect(answer.outcome).toMatch(/^[a-z0-9-]+$/);
      expect(answer.rule).toMatch(/^([A-Z]\d+[a-z]?|[a-z-]+)$/);
      expect(answer.because.length).toBeGreaterThan(0);
      expect(answer.mustRecord.length).toBeGreaterThan(0);
      for (const text of [...answer.because, answer.nextStep]) expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('RUL-2: settings have a version and a day, and every answer names the version it was made under', () => {
    for (const { version, effectiveFrom } of parameters) {
      expect(version).toMatch(/^[a-z-]+-\d+$/);
      expect(effectiveFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    const versions = new Set(parameters.map(({ version }) => version));
    for (const { version } of answers) expect(versions).toContain(version);
  });

  test('RUL-3: cases are plain tables: a rule, a name in words, facts and what is expected', () => {
    const tables: CaseTable[] = [routingCases, besideCases];
    for (const { title, about, cases } of tables) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(about).toMatch(/^[A-Z].*\.$/);
      for (const { id, name } of cases) {
        expect(id).toMatch(/^[A-Z]{3}-/);
        expect(name.length).toBeGreaterThan(5);
      }
      const names = cases.map(({ id, name }) => `${id} ${name}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('what must be there first', () => {
  type Draft = { name?: string; why?: string };
  const needs: Need<Draft, 'name' | 'why'>[] = [
    {
      id: 'name',
      asks: 'Write a name.',
      source: 'OURS',
      applies: () => true,
      met: ({ name }) => isWritten(name),
    },
    {
      id: 'why',
      asks: 'Write why.',
      source: 'OURS',
      applies: ({ name }) => name === 'Zoe',
      met: ({ why }) => isWritten(why),
    },
  ];

  test('RUL-4: all that is missing is said at once, in the order of the list, and only what is needed', () => {
    expect(checkNeeds(needs, { name: 'Mia' })).toEqual({ ok: true });
    expect(checkNeeds(needs, {})).toEqual({
      ok: false,
      missing: [{ id: 'name', message: 'Write a name.' }],
    });
    expect(checkNeeds(needs, { name: 'Zoe', why: ' ' })).toEqual({
      ok: false,
      missing: [{ id: 'why', message: 'Write why.' }],
    });
    expect(checkNeeds([], {})).toEqual({ ok: true });
  });

  test.each([
    ['words', 'a', true],
    ['nothing', '', false],
    ['spaces', ' \n', false],
    ['null', null, false],
    ['undefined', undefined, false],
  ])('RUL-4: written: %s', (_, text, written) => {
    expect(isWritten(text)).toBe(written);
  });

  test('RUL-3: yes, no and the two ways of not knowing', () => {
    expect([yesNo, yesNoUnknown, yesNoUnsure]).toEqual([
      ['yes', 'no'],
      ['yes', 'no', 'unknown'],
      ['yes', 'no', 'unsure'],
    ]);
  });
});

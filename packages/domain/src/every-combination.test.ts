import { expect, test } from 'vitest';
import { defaultAssessmentParameters } from './assessment/index.ts';
import { defaultClockParameters, isDay } from './clock/index.ts';
import { defaultDisagreementParameters } from './disagreement/index.ts';
import { isWholeAnswer, walkedTables } from './every-combination.ts';
import { defaultDisclosureParameters } from './measure/index.ts';
import { defaultPlanParameters } from './plan/index.ts';
import { defaultReferralParameters } from './referral/index.ts';
import { defaultSharingParameters } from './sharing/index.ts';
import { defaultTriageParameters } from './triage/index.ts';

/** The largest tables, each over 25,000 combinations: walked whole by the proof of the rules, and by their own areas. */
const large = ['sharing', 'referral-agreement', 'special-routes', 'who-can-agree'];
const quick = walkedTables.filter(({ name }) => !large.includes(name));

test.each(quick)('RUL-1, RUL-5: $name answers every combination whole', (table) => {
  const rows = new Set<string>();
  const faults: unknown[] = [];
  let combinations = 0;
  for (const { answer, turnedRound = answer } of table.answers()) {
    combinations += 1;
    rows.add(answer.rule);
    const isOrderless = JSON.stringify(answer) === JSON.stringify(turnedRound);
    if (!isWholeAnswer(answer, table.rules) || !isOrderless) faults.push(answer);
  }
  expect(faults).toEqual([]);
  expect(combinations).toBeGreaterThan(20);
  expect(combinations).toBeLessThan(25_000);
  expect(rows.size).toBeGreaterThan(3);
});

test('RUL-5: the tables left to the proof are among those that it walks', () => {
  expect(walkedTables.map(({ name }) => name)).toEqual(expect.arrayContaining(large));
});

test('RUL-5: an answer is whole with an outcome, a row of its table, reasons and a next step', () => {
  const whole = {
    outcome: 'share',
    rule: 'I14',
    because: ['A reason.'],
    mustRecord: [],
    nextStep: 'A step.',
  };
  expect(isWholeAnswer(whole, ['I14'])).toBe(true);
  for (const fault of [
    { outcome: '' },
    { rule: 'I15' },
    { because: [] },
    { because: ['A reason.', ' '] },
    { nextStep: '' },
  ])
    expect(isWholeAnswer({ ...whole, ...fault }, ['I14'])).toBe(false);
});

test.each(
  Object.entries({
    defaultAssessmentParameters,
    defaultClockParameters,
    defaultDisagreementParameters,
    defaultDisclosureParameters,
    defaultPlanParameters,
    defaultReferralParameters,
    defaultSharingParameters,
    defaultTriageParameters,
  }),
)('RUL-2: %s have a version and the day from which they hold', (_, { version, effectiveFrom }) => {
  expect(version).toMatch(/^[a-z]+-\d+$/);
  expect(isDay(effectiveFrom)).toBe(true);
});

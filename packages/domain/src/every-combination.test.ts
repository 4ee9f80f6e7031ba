import { expect, test } from 'vitest';
import { defaultAssessmentParameters } from './assessment/index.ts';
import { defaultClockParameters, isDay } from './clock/index.ts';
import { defaultDisagreementParameters } from './disagreement/index.ts';
import { walkedTables } from './every-combination.ts';
import { defaultDisclosureParameters } from './measure/index.ts';
import { defaultPlanParameters } from './plan/index.ts';
import { defaultReferralParameters } from './referral/index.ts';
import { defaultSharingParameters } from './sharing/index.ts';
import { defaultTriageParameters } from './triage/index.ts';

// The two largest are walked whole by the proof of the rules, and by the tests of their own areas.
const quick = walkedTables.filter(
  ({ name }) => name !== 'sharing' && name !== 'referral-agreement',
);

test.each(quick)('RUL-1, RUL-5: $name answers every combination whole, in any order', (table) => {
  const rows = new Set<string>();
  const faults: unknown[] = [];
  let combinations = 0;
  for (const { answer, inAnotherOrder } of table.answers()) {
    combinations += 1;
    rows.add(answer.rule);
    const isWhole = answer.because.length > 0 && answer.nextStep !== '' && answer.outcome !== '';
    const isOrderless = JSON.stringify(answer) === JSON.stringify(inAnotherOrder);
    if (!isWhole || !isOrderless) faults.push(answer);
  }
  expect(faults).toEqual([]);
  expect(combinations).toBeGreaterThan(30);
  expect(rows.size).toBeGreaterThan(3);
  for (const row of rows) expect(table.rules).toContain(row);
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

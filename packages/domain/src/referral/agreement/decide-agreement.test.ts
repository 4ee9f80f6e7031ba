import { describe, expect, test } from 'vitest';
import { agreedCases } from './agreed-cases.ts';
import { referralRequirements, referralRuleIds, requirementWords } from './answer.ts';
import { decideReferralAgreement, referralRules } from './decide-agreement.ts';
import {
  type ReferralAgreementInput,
  approverRoleLabels,
  approverRoles,
  reasonNotSoughtLabels,
  reasonsNotSought,
  referralAgreementLabels,
  referralAgreements,
  referralClassLabels,
  referralClasses,
} from './facts.ts';
import { notReachedCases } from './not-reached-cases.ts';
import { notSoughtCases } from './not-sought-cases.ts';
import { ReferralParameters, defaultReferralParameters } from './parameters.ts';
import { refusedCases } from './refused-cases.ts';

const tables = [agreedCases, notSoughtCases, refusedCases, notReachedCases];
const decide = (facts: ReferralAgreementInput) =>
  decideReferralAgreement(facts, defaultReferralParameters);

describe.each(tables)('$title', ({ cases }) => {
  test.each(cases)('$id: $name', ({ facts, expected }) => {
    const { version, approvers, requirements, ...said } = decide(facts);
    expect(said).toEqual(expected);
    expect(version).toBe('referral-1');
    expect(requirements.map((one) => requirementWords[one])).toEqual(expected.mustRecord);
    expect(approvers.length > 0).toBe(!['none', 'not-known-yet'].includes(expected.approval));
  });
});

describe('the table as data', () => {
  test('REF-F6: read in the printed order, with F6 after F1', () => {
    expect(referralRules.map(({ id }) => id)).toEqual([
      'F1',
      'F6',
      ...referralRuleIds.filter((id) => id !== 'F1' && id !== 'F6'),
    ]);
  });

  test('REF-A7: every row has a case that it decides, and a source', () => {
    const decided = new Set(tables.flatMap(({ cases }) => cases.map((one) => one.expected.rule)));
    expect(referralRuleIds.filter((id) => !decided.has(id))).toEqual([]);
    expect(referralRules.map(({ source }) => source)).toEqual([
      'S2',
      'S4 §4.37; S3; its place OURS',
      'S2; approval after sending OURS',
      'S2',
      'S2',
      'OURS; S2 accepts "safety at risk" elsewhere',
      'S4 §4.38; V; unknowns OURS',
      'S2; urgency OURS',
    ]);
  });

  test('REF-A4: not asking needs a manager; a refusal may be approved by any of three', () => {
    expect(decide({ agreement: 'not-sought' }).approvers).toEqual(['manager']);
    expect(decide({ agreement: 'refused' }).approvers).toEqual([...approverRoles]);
    expect(decide({ agreement: 'blank', waitingWouldDelayProtection: 'yes' }).approvers).toEqual([
      'manager',
    ]);
  });

  test('REF-A1: every word of the facts and of the record has a label', () => {
    for (const each of referralAgreements) expect(referralAgreementLabels[each]).toMatch(/^[A-Z]/);
    for (const each of referralClasses) expect(referralClassLabels[each]).toMatch(/^[A-Z]/);
    for (const each of reasonsNotSought) expect(reasonNotSoughtLabels[each]).toMatch(/^[A-Z]/);
    for (const each of approverRoles) expect(approverRoleLabels[each]).toMatch(/^[A-Z]/);
    for (const each of referralRequirements) expect(requirementWords[each]).toMatch(/^[A-Z]/);
  });

  test('REF-A6: the settings are a shape that refuses what is not one', () => {
    expect(ReferralParameters.parse(defaultReferralParameters)).toEqual(defaultReferralParameters);
    for (const wrong of [{ version: '' }, { afterSendingWithin: -1 }, { reasonableTries: 0 }])
      expect(ReferralParameters.safeParse({ ...defaultReferralParameters, ...wrong }).success).toBe(
        false,
      );
  });
});

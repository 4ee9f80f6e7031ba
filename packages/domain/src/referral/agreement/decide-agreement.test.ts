import { describe, expect, test } from 'vitest';
import { agreedCases } from './agreed-cases.ts';
import { referralRequirements, referralRuleIds, requirementWords } from './answer.ts';
import { decideReferralAgreement, referralRules } from './decide-agreement.ts';
import { decidingReferralValues, everyReferral } from './every-combination.ts';
import { settleReferral } from './settle.ts';
import { calm } from './words-cases.ts';
import {
  ReferralAgreementFacts,
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
import { stillOpenCases } from './still-open-cases.ts';

const tables = [agreedCases, notSoughtCases, refusedCases, stillOpenCases, notReachedCases];
const decide = (facts: ReferralAgreementInput) =>
  decideReferralAgreement(facts, defaultReferralParameters);

describe.each(tables)('$title', ({ cases }) => {
  test.each(cases)('$id: $name', ({ facts, expected }) => {
    const { version, approvers, requirements, ...said } = decide(facts);
    expect(said).toEqual(expected);
    expect(version).toBe('referral-1');
    expect(requirements.map((one) => requirementWords[one])).toEqual(expected.mustRecord);
    expect(approvers.length > 0).toBe(requirements.includes('approval'));
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

  test('REF-F6: apart from F6 no two rows ever match, so only its place matters', () => {
    const few = {
      ...decidingReferralValues,
      class: ['B'],
      reasonNotSought: [null],
      waitingWouldDelayProtection: ['no'],
      approvedBy: ['nobody'],
      stillNeeded: ['unknown'],
      reasonableTries: ['no'],
    } as const;
    const matching = [...everyReferral(few)].map((facts) => {
      const settled = settleReferral(facts).facts;
      const rows = referralRules.filter((row) => row.matches(settled)).map(({ id }) => id);
      expect(rows.includes('F6')).toBe(facts.s47TestMet === 'yes');
      return rows.filter((id) => id !== 'F6').join();
    });
    expect(new Set(matching)).toEqual(new Set(['F1', 'F2', 'F3', 'F4', 'F4x', 'F5', 'F0']));
    expect(matching).toHaveLength(90);
  });

  test('REF-A1: settled facts, as every row reads them', () => {
    expect(settleReferral({})).toEqual({
      facts: {
        agreement: 'blank',
        class: 'unknown',
        s47TestMet: 'unknown',
        reasonNotSought: null,
        waitingWouldDelayProtection: 'unknown',
        approvedBy: 'nobody',
        stillNeeded: 'unknown',
        goingAhead: 'no',
        tellingIsSafe: 'unknown',
        reasonableTries: 'unknown',
      },
      notes: [],
    });
    expect(settleReferral({ agreement: 'cannot' }).facts.reasonNotSought).toBe('cannot-consent');
    const refused = { agreement: 'refused', stillNeeded: 'no' } as const;
    expect(settleReferral(refused).facts.stillNeeded).toBe('unknown');
    expect(settleReferral({ ...refused, class: 'C' })).toMatchObject({
      facts: { stillNeeded: 'no' },
      notes: [],
    });
    const goingAhead = settleReferral({ ...refused, class: 'C', goingAhead: 'yes' });
    expect([goingAhead.facts.stillNeeded, goingAhead.notes.length]).toEqual(['unknown', 1]);
    const met = settleReferral({ ...refused, class: 'C', s47TestMet: 'yes' });
    expect([met.facts.stillNeeded, met.notes.length]).toEqual(['unknown', 1]);
  });

  test('REF-A1: agreement and going ahead may be said to be unknown: not filled in, not decided', () => {
    expect(
      ReferralAgreementFacts.parse({ agreement: 'unknown', goingAhead: 'unknown' }),
    ).toMatchObject({ agreement: 'blank', goingAhead: 'no' });
  });

  test('REF-A1: a reason for not asking says nothing where the parent was asked, nor a need where nobody refused', () => {
    const asked = {
      agreement: 'refused',
      reasonNotSought: 'unsafe',
      tellingIsSafe: 'yes',
    } as const;
    expect(settleReferral(asked)).toMatchObject({ facts: { tellingIsSafe: 'yes' }, notes: [] });
    const agreed = { agreement: 'agreed', class: 'A', stillNeeded: 'no' } as const;
    expect(settleReferral(agreed)).toMatchObject({ facts: { stillNeeded: 'no' }, notes: [] });
  });

  test.each([
    ['C, and nothing else', { class: 'C' }, 'not-needed'],
    ['section 47 is not answered', { s47TestMet: 'unknown' }, 'front-door-first'],
    ['waiting is not answered', { waitingWouldDelayProtection: 'unknown' }, 'front-door-first'],
    ['waiting would delay it', { waitingWouldDelayProtection: 'yes' }, 'send-now-approve-after'],
    ['section 47 is met', { s47TestMet: 'yes' }, 'may-send'],
    ['it goes ahead', { goingAhead: 'yes' }, 'needs-approval'],
    ['it is not classed', { class: 'unknown' }, 'needs-approval'],
  ] as const)('REF-A1: marked as not needed, %s', (_, differs, outcome) => {
    const facts = { agreement: 'refused', class: 'B', ...calm, stillNeeded: 'no' } as const;
    expect(decide({ ...facts, ...differs }).outcome).toBe(outcome);
  });

  test('REF-F6: an agreed referral goes by F1, and F6 asks nothing of its own there', () => {
    const f6 = referralRules.find(({ id }) => id === 'F6');
    const agreed = settleReferral({ agreement: 'agreed', s47TestMet: 'yes' }).facts;
    expect(f6?.answer(agreed).requirements).toEqual(['reasonable-cause', 'telling-decided']);
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

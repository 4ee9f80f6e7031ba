import { describe, expect, test } from 'vitest';
import type { SharingAlso } from './answer.ts';
import { besideCases } from './beside-cases.ts';
import { dutyHolds, harmCases } from './cases.ts';
import { decideSharing, sharingRows } from './decide-sharing.ts';
import { doubtCases } from './doubt-cases.ts';
import { emergingCases } from './emerging-cases.ts';
import { SharingFacts } from './facts.ts';
import { needCases } from './need-cases.ts';
import { SharingParameters, defaultSharingParameters } from './parameters.ts';
import { shareRecord } from './table/records.ts';

const tables = [harmCases, needCases, emergingCases, besideCases, doubtCases];
const decide = (facts: SharingFacts) => decideSharing(facts, defaultSharingParameters);

describe.each(tables)('$title', ({ cases }) => {
  test.each(cases)('$id: $name', ({ facts, expected }) => {
    const answer = decide(SharingFacts.parse(facts));
    const { records = [], also = [], ...rest } = expected;
    expect(answer).toMatchObject(rest);
    expect(answer.also).toEqual(also);
    expect(answer.mustRecord.slice(0, records.length)).toEqual(records);
  });
});

describe('the table of cases', () => {
  test('SHR-S2: every row of the printed table is the answer of a case', () => {
    const rules = new Set(
      tables.flatMap(({ cases }) => cases.map(({ expected }) => expected.rule)),
    );
    expect([...rules].toSorted()).toEqual(sharingRows.map((row) => row.id).toSorted());
  });

  test('SHR-S2: every row says where it comes from', () => {
    for (const row of sharingRows) expect(row.source).toMatch(/S2|V|GK|OURS|golden rule/);
  });
});

describe('what an answer records', () => {
  test('SHR-S6: a share records every field of the audit row, and each thing once', () => {
    expect(shareRecord).toEqual([
      'Who shared it: name, role and organisation',
      'Whom it is about',
      'Who received it',
      'The purpose',
      'The class of the worry',
      'The lawful basis, kept apart from agreement',
      'The rule and its version',
      "Where the family's agreement stands",
      'Whether the family was told, and if not, why not',
      'What was shared, item by item',
      'When it was shared',
    ]);
    const { mustRecord } = decide({ class: 'C', agreement: 'given', inDoubt: 'yes' });
    expect(mustRecord).toEqual(['The advice, who gave it, and when', ...shareRecord]);
  });

  test('SHR-S6: signposting records nothing personal, and nothing else', () => {
    expect(decide({ class: 'D' }).mustRecord).toEqual(['Nothing personal']);
  });

  test.each<[SharingAlso, SharingFacts, string]>([
    ['withdrawal-effects', { class: 'C', agreement: 'withdrawn' }, 'Who took it back'],
    [
      'health-advice',
      { class: 'C', healthInConfidence: 'yes' },
      'The advice about health information given in confidence',
    ],
    ['advice-today', { class: 'unknown' }, 'The advice, who gave it, and when'],
    ['redact', { class: 'C', thirdPartyData: 'yes' }, 'What was held back'],
  ])('SHR-S6: %s brings its record', (also, facts, record) => {
    const answer = decide(facts);
    expect(answer.also).toContain(also);
    expect(answer.mustRecord).toContain(record);
  });

  test('SHR-S6: the version is that of the parameters', () => {
    expect(decideSharing({}, { ...defaultSharingParameters, version: 'local-7' }).version).toBe(
      'local-7',
    );
    expect(SharingParameters.parse(defaultSharingParameters)).toEqual(defaultSharingParameters);
  });

  test('SHR-S6: an answer that rests on something missing says so', () => {
    expect(decide({ class: 'C' }).because).toContain(
      'It does not say whether the family agreed, so nobody counts as having been asked.',
    );
    expect(decide({ class: 'C', agreement: 'not-sought' }).because.join(' ')).not.toContain(
      'does not say',
    );
    expect(decide({ class: 'D' }).because.join(' ')).not.toContain('does not say');
    expect(decide({ agreement: 'given' }).because).toContain(
      'Nobody has said how serious the worry is, so it counts as suspected harm until a person has judged it.',
    );
  });

  test('SHR-I4: it says that a person judged it to be needed only where one did', () => {
    const refused = (facts: SharingFacts) =>
      decide({ agreement: 'refused', tellingIsSafe: 'yes', ...facts }).because[2];
    expect(refused({ class: 'A' })).toBe(
      'Where harm is suspected, a refusal is weighed, but it does not decide.',
    );
    expect(refused({ class: 'A', stillNeeded: 'no' })).toContain('both cannot be right');
    expect(refused({ class: 'B', stillNeeded: 'yes' })).toBe(
      'A person judges that it is still needed: a refusal is weighed, it does not decide.',
    );
    expect(refused({ class: 'B' })).toBe('Nobody has judged yet whether it is still needed.');
  });

  test('SHR-I10: it says whether the duty is unsettled or known not to hold', () => {
    const open = decide({ class: 'C', agreement: 'given', recipientInScope: 'yes' });
    expect(open.because[1]).toContain('not settled');
    const closed = decide({ class: 'C', agreement: 'given', dutyInForce: 'no' });
    expect(closed.because[1]).toContain('does not hold');
    expect(open.nextStep).toContain('Share what they agreed to');
    expect(decide({ class: 'C', agreement: 'cannot' }).nextStep).toContain(
      'Share nothing until then',
    );
  });
});

describe('what the facts may be', () => {
  test('SHR-S1: true and false are read as yes and no', () => {
    expect(
      SharingFacts.parse({ class: 'C', recipientInScope: true, tellingIsSafe: false }),
    ).toEqual({
      class: 'C',
      recipientInScope: 'yes',
      tellingIsSafe: 'no',
    });
  });

  test('SHR-S1: the referral table says "agreed" where this one says "given"', () => {
    expect(SharingFacts.parse({ agreement: 'agreed' })).toEqual({ agreement: 'given' });
  });

  test.each([
    { class: 'E' },
    { agreement: 'maybe' },
    { tellingIsSafe: 'perhaps' },
    { recipientInScope: 1 },
    { decidedOn: '2026-02-30' },
    { name: 'somebody' },
  ])('SHR-S1: %o is refused', (given) => {
    expect(SharingFacts.safeParse(given).success).toBe(false);
  });
});

describe('the duty to share behind its dated switch', () => {
  const facts: SharingFacts = { class: 'C', agreement: 'refused', ...dutyHolds };
  const { dutyInForce: _, ...withoutSwitch } = facts;
  const on = (decidedOn: string | undefined, verified: boolean) =>
    decideSharing(
      { ...withoutSwitch, ...(decidedOn === undefined ? {} : { decidedOn }) },
      { ...defaultSharingParameters, infoSharingDuty: { inForceFrom: '2026-09-30', verified } },
    ).rule;

  test('SHR-D1: the day before, the day itself and the day after; and no day at all', () => {
    const days = ['2026-09-29', '2026-09-30', '2026-10-01', undefined];
    expect(days.map((day) => on(day, true))).toEqual(['I10', 'I6', 'I6', 'I10']);
    expect(days.map((day) => on(day, false))).toEqual(['I10', 'I10', 'I10', 'I10']);
  });

  test('SHR-D1: what the facts say of it wins over the switch', () => {
    const closed = { ...facts, decidedOn: '2026-12-01', dutyInForce: 'no' as const };
    const verified = {
      ...defaultSharingParameters,
      infoSharingDuty: { inForceFrom: '2026-09-30', verified: true },
    };
    expect(decideSharing(closed, verified).rule).toBe('I10');
    expect(decideSharing({ ...facts, decidedOn: '2026-01-01' }, verified).rule).toBe('I6');
  });

  test.each([
    ['recipientInScope', 'I9'],
    ['senderInScope', 'I10'],
    ['dutyInForce', 'I10'],
    ['helpsRecipientFunction', 'I10'],
  ] as const)('SHR-D4: the duty does not bind without %s', (condition, rule) => {
    expect(decide({ ...facts, [condition]: 'no' }).rule).toBe(rule);
    expect(decide({ ...facts, [condition]: 'unknown' }).rule).toBe('I10');
  });

  test('SHR-D4: without the detriment test the duty is not known to bind', () => {
    expect(decide({ ...facts, moreDetrimental: 'unknown' }).rule).toBe('I10');
    expect(decide(facts).rule).toBe('I6');
  });
});

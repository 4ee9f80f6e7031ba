import { describe, expect, test } from 'vitest';
import { TriageFacts } from '../facts.ts';
import { encompassCases } from './cases.ts';
import {
  EncompassFacts,
  checkEncompass,
  encompassRows,
  encompassRuleIds,
} from './check-encompass.ts';
import { everyEncompassCombination } from './every-combination.ts';

const version = { version: 'triage-4' };

describe('Operation Encompass', () => {
  test.each(encompassCases.cases)('$id: $name', ({ facts, expected }) => {
    expect(checkEncompass(facts, version)).toMatchObject({
      ...expected,
      holdsTheMeeting: false,
      version: 'triage-4',
    });
  });

  test(`TRI-E1 to TRI-E4: in ${everyEncompassCombination.length} combinations it is sent now unless it was sent or is known not to apply`, () => {
    expect(everyEncompassCombination).toHaveLength(36);
    for (const facts of everyEncompassCombination) {
      const known = facts.policeReasonableGrounds !== 'no' && facts.childReceptionTo17 !== 'no';
      const expected = known
        ? facts.sent === 'yes'
          ? 'sent'
          : 'police-send-now'
        : 'not-applicable';
      expect(checkEncompass(facts, version).outcome).toBe(expected);
    }
  });

  test('TRI-E4: not knowing is never less than knowing', () => {
    const height = { 'not-applicable': 0, sent: 1, 'police-send-now': 2 };
    for (const facts of everyEncompassCombination)
      for (const fact of ['policeReasonableGrounds', 'childReceptionTo17', 'sent'] as const) {
        const { [fact]: _, ...rest } = facts;
        for (const unknown of [rest, { ...facts, [fact]: 'unheard of' }])
          expect(
            height[checkEncompass(unknown as EncompassFacts, version).outcome],
          ).toBeGreaterThanOrEqual(height[checkEncompass(facts, version).outcome]);
      }
  });

  test('TRI-E1, TRI-E2, TRI-E3, TRI-E4: the meeting never waits for it, and every row says so in plain sentences', () => {
    expect(encompassRows.map(({ rule }) => rule)).toEqual([...encompassRuleIds]);
    for (const { because, mustRecord, nextStep } of encompassRows) {
      expect(because).toHaveLength(2);
      expect(because[0]).toMatch(/^[A-Z].{20,}\.$/);
      expect(because[1]).toBe(
        'Telling the school is a duty of the police. The triage meeting never waits for it and never replaces it.',
      );
      expect(mustRecord.join()).toMatch(/^[A-Z].{15,}/);
      expect(nextStep).toContain('Carry on');
    }
    expect(encompassRows.at(-1)?.matches({})).toBe(true);
    expect(Object.keys(TriageFacts.shape).join()).not.toMatch(/encompass/i);
    expect(checkEncompass({}, version).nextStep).toContain('The police send it now');
  });

  test('TRI-E4: unknown fields and unheard-of values are refused', () => {
    expect(EncompassFacts.parse({})).toEqual({
      policeReasonableGrounds: 'unknown',
      childReceptionTo17: 'unknown',
      sent: 'unknown',
    });
    expect(EncompassFacts.safeParse({ sent: 'maybe' }).success).toBe(false);
    expect(EncompassFacts.safeParse({ school: 'Millbeck' }).success).toBe(false);
  });
});

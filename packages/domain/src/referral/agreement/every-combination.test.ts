import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ReferralAnswer,
  canBeSent,
  referralIntensity,
  referralOutcomeLabels,
  referralOutcomes,
  referralRuleIds,
} from './answer.ts';
import { decideReferralAgreement } from './decide-agreement.ts';
import {
  countReferrals,
  decidingReferralValues as values,
  everyReferral,
  referralValues,
} from './every-combination.ts';
import { ReferralAgreementFacts, type ReferralAgreementInput } from './facts.ts';
import { defaultReferralParameters } from './parameters.ts';
import { printedOutcome, printedRow, printedTelling } from './printed-table-cases.ts';

const decide = (facts: ReferralAgreementInput) =>
  decideReferralAgreement(facts, defaultReferralParameters);

/** Words that send somebody to the family. */
const goToThem = /Try again|then try again|Offer other help|then offer|Ask the family/;

const sends = referralOutcomes.filter(canBeSent);

/** Every combination, decided once: how strong each answer is, by which row, and what is wrong with any of them. */
function look() {
  const size = countReferrals(values);
  const seen = {
    strength: new Uint8Array(size),
    row: new Uint8Array(size),
    sentences: new Set<string>(),
    notPrinted: [] as unknown[],
    notProtected: [] as unknown[],
    unsafe: [] as unknown[],
    oddApproval: [] as unknown[],
    notWhole: [] as unknown[],
    counted: 0,
  };
  for (const facts of everyReferral(values)) {
    const answer = decide(facts);
    lookAt(facts, answer, seen);
    seen.strength[seen.counted] = referralIntensity[answer.outcome];
    seen.row[seen.counted] = referralRuleIds.indexOf(answer.rule);
    seen.counted += 1;
  }
  return seen;
}
type Seen = ReturnType<typeof look>;

/** What must hold of every single answer. */
function lookAt(facts: ReferralAgreementFacts, answer: ReferralAnswer, seen: Seen) {
  if (answer.rule !== printedRow(facts) || answer.outcome !== printedOutcome(facts))
    seen.notPrinted.push({ facts, answer });
  const mustGo = facts.s47TestMet === 'yes' || facts.waitingWouldDelayProtection === 'yes';
  if (mustGo && !sends.includes(answer.outcome)) seen.notProtected.push(facts);
  const waits = answer.approval === 'before-sending';
  const asksOne = answer.requirements.includes('approval');
  if (waits !== (answer.outcome === 'needs-approval') || answer.approvers.length > 0 !== asksOne)
    seen.oddApproval.push(facts);
  const contact = goToThem.test(answer.nextStep);
  const oddContact =
    contact &&
    (facts.tellingIsSafe === 'no' ||
      (facts.tellingIsSafe !== 'yes' && !answer.nextStep.startsWith('Settle')));
  if (answer.tellParent !== printedTelling(facts) || oddContact) seen.unsafe.push(facts);
  if (answer.because.length < 2 || answer.mustRecord.length !== answer.requirements.length)
    seen.notWhole.push(facts);
  for (const text of answer.because) seen.sentences.add(text);
  seen.sentences.add(answer.nextStep);
}

let looked: Seen | undefined;
const everything = () => (looked ??= look());

describe('every combination of facts', () => {
  test(`REF-A7: ${countReferrals(values)} combinations that decide, of ${countReferrals(referralValues)} in all, each with exactly one answer`, () => {
    expect([countReferrals(values), countReferrals(referralValues)]).toEqual([51_840, 466_560]);
    expect(everything().counted).toBe(51_840);
    const { notWhole, notPrinted, notProtected, oddApproval } = everything();
    expect([notWhole, notPrinted.slice(0, 3), notProtected, oddApproval]).toEqual([[], [], [], []]);
  });

  test('REF-A7: the other words and reasons are read like those that decide', () => {
    const alike = [
      [{ agreement: 'given' }, { agreement: 'agreed' }],
      [{ agreement: 'withdrawn' }, { agreement: 'refused' }],
      [
        { agreement: 'cannot', reasonNotSought: null },
        { agreement: 'not-sought', reasonNotSought: 'delay' },
      ],
      [{ reasonNotSought: 'crime-investigation' }, { reasonNotSought: 'unsafe' }],
      [{ reasonNotSought: 'cannot-consent' }, { reasonNotSought: 'delay' }],
      [{ reasonNotSought: 'unreasonable-to-seek' }, { reasonNotSought: 'delay' }],
      [{ approvedBy: 'designated-senior-person' }, { approvedBy: 'named-professional' }],
      [{ stillNeeded: 'yes' }, { stillNeeded: 'unknown' }],
      [{ reasonableTries: 'yes' }, { reasonableTries: 'unknown' }],
    ] as const;
    const few = {
      ...values,
      approvedBy: ['nobody', 'manager'],
      stillNeeded: ['no'],
      reasonableTries: ['no'],
    } as const;
    const different: unknown[] = [];
    for (const facts of everyReferral(few))
      for (const [one, other] of alike) {
        const { because: _, ...first } = decide({ ...facts, ...one });
        const { because: __, ...second } = decide({ ...facts, ...other });
        if (JSON.stringify(first) !== JSON.stringify(second)) different.push([facts, one]);
      }
    expect(different).toEqual([]);
  });

  test('REF-A7: the row and the outcome are the printed ones, F6 read after F1', () => {
    expect(everything().notPrinted.slice(0, 3)).toEqual([]);
  });

  test('REF-F6, REF-A2: where section 47 is met or waiting would delay protection, it always goes now', () => {
    expect(everything().notProtected).toEqual([]);
  });

  test('REF-A5: no row tells, or sends anybody to, a family where nobody has said that it is safe', () => {
    expect(everything().unsafe).toEqual([]);
  });

  test('REF-A2: approval comes first only in "needs approval", and whoever may give it is named wherever it is asked for', () => {
    expect(everything().oddApproval).toEqual([]);
  });

  test('REF-A7: every sentence is whole and plain', () => {
    for (const sentence of everything().sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/undefined|null|\bF\d|\b[ABC] \b|non-/);
    }
    expect(everything().sentences.size).toBeGreaterThan(25);
  });

  test('REF-A7: every outcome is reached and has a label', () => {
    const reached = new Set<number>(everything().strength);
    for (const outcome of referralOutcomes) {
      expect(reached).toContain(referralIntensity[outcome]);
      expect(referralOutcomeLabels[outcome]).toBeTruthy();
    }
    expect(sends).toEqual(['may-send', 'send-now-approve-after']);
  });
});

/** The value that means "not known" or "not there yet", of each fact. */
const notKnown = {
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
} satisfies ReferralAgreementFacts;

/** How many combinations lie between one value of a fact and its next, in the order of `everyReferral`. */
function stride(fact: keyof ReferralAgreementFacts): number {
  const after = Object.keys(values).indexOf(fact) + 1;
  return Object.values(values)
    .slice(after)
    .reduce((count, some) => count * some.length, 1);
}

/** Where the first value of a fact gives a lower answer than the second: which row, below which. */
function below(fact: keyof typeof values, first: unknown, second: unknown): string[] {
  const { strength, row } = everything();
  const some: readonly unknown[] = values[fact];
  const step = stride(fact);
  const from = some.indexOf(second);
  const shift = (some.indexOf(first) - from) * step;
  const found = new Set<string>();
  for (let at = 0; at < strength.length; at += 1) {
    if (Math.floor(at / step) % some.length !== from) continue;
    if (Number(strength[at + shift]) >= Number(strength[at])) continue;
    found.add(`${nameOf(row[at + shift])} below ${nameOf(row[at])}`);
  }
  return [...found].toSorted();
}

const nameOf = (index: number | undefined) => referralRuleIds[index ?? -1] ?? 'no row';

describe('not knowing', () => {
  test.each([
    ['agreement', ['F1', 'F2', 'F3', 'F4', 'F4x', 'F5'].map((row) => `F0 below ${row}`)],
    ['class', []],
    ['s47TestMet', ['F0', 'F2', 'F3', 'F4', 'F4x', 'F5'].map((row) => `${row} below F6`)],
    ['reasonNotSought', ['F2 below F2']],
    [
      'waitingWouldDelayProtection',
      ['F0', 'F2', 'F3', 'F4', 'F4x', 'F5'].map((row) => `${row} below ${row}`),
    ],
    ['approvedBy', ['F2 below F2', 'F3 below F3', 'F4 below F4', 'F4x below F4x']],
    ['stillNeeded', []],
    ['goingAhead', ['F3 below F4', 'F3 below F4x']],
    ['tellingIsSafe', []],
    ['reasonableTries', []],
  ] as const)(
    'REF-A3: %s not known is never lower than known, but as SPEC.md lists',
    (fact, pairs) => {
      const found = values[fact].flatMap((value) => below(fact, notKnown[fact], value));
      expect([...new Set(found)].toSorted()).toEqual(pairs);
    },
  );

  test('REF-A1: what is missing or unheard of is what is not known', () => {
    for (const [fact, unknown] of Object.entries(notKnown)) {
      const others = { ...ordinary, [fact]: unknown };
      for (const given of [undefined, 'something else', 7])
        expect(decide({ ...ordinary, [fact]: given })).toEqual(decide(others));
    }
    expect(ReferralAgreementFacts.parse({})).toEqual(notKnown);
    expect(decide({ agreement: null })).toEqual(decide({}));
  });

  test('REF-A1: true and false are yes and no', () => {
    const facts = { agreement: 'refused', goingAhead: true, tellingIsSafe: false } as const;
    const words = { agreement: 'refused', goingAhead: 'yes', tellingIsSafe: 'no' } as const;
    expect(decide(facts)).toEqual(decide(words));
    expect(ReferralAgreementFacts.parse(facts)).toEqual(ReferralAgreementFacts.parse(words));
  });

  test('REF-A1: "unknown" is an answer too: agreement is blank, and nobody has decided to go ahead', () => {
    const facts = { agreement: 'unknown', goingAhead: 'unknown' } as const;
    expect(ReferralAgreementFacts.parse(facts)).toEqual(notKnown);
    expect(decide(facts)).toEqual(decide({}));
  });

  test('REF-A1: class D belongs to the sharing table, and the refusal says so', () => {
    const said = (group: unknown) =>
      ReferralAgreementFacts.safeParse({ class: group }).error?.issues.map(
        ({ message }) => message,
      );
    expect(said('D')).toEqual(['D names nobody: use the sharing table.']);
    expect(said('E')?.join()).toMatch(/^Invalid option/);
  });

  test('REF-A1: whatever it is given, it answers', () => {
    const anything = Object.fromEntries(Object.keys(notKnown).map((fact) => [fact, fc.anything()]));
    fc.assert(
      fc.property(fc.record(anything), (given) => {
        expect(referralRuleIds).toContain(decide(given).rule);
      }),
    );
  });

  test.each([{ agreement: 'perhaps' }, { class: 'D' }, { consent: 'yes' }, { s47TestMet: 1 }])(
    'REF-A1: the shape refuses %j',
    (wrong) => {
      expect(ReferralAgreementFacts.safeParse(wrong).success).toBe(false);
    },
  );
});

const ordinary: ReferralAgreementInput = {
  agreement: 'refused',
  class: 'B',
  s47TestMet: 'no',
  waitingWouldDelayProtection: 'no',
  stillNeeded: 'yes',
};

describe('more worry', () => {
  test.each([
    ['class', 'C', 'B'],
    ['class', 'B', 'A'],
    ['s47TestMet', 'no', 'unknown'],
    ['s47TestMet', 'no', 'yes'],
    ['waitingWouldDelayProtection', 'no', 'unknown'],
    ['waitingWouldDelayProtection', 'no', 'yes'],
    ['waitingWouldDelayProtection', 'unknown', 'yes'],
    ['stillNeeded', 'no', 'unknown'],
  ] as const)('REF-A3: %s from %s to %s never lowers the answer', (fact, less, more) => {
    expect(below(fact, more, less)).toEqual([]);
  });

  test('REF-A3: from "not known" to "met" section 47 never lowers it either', () => {
    expect(below('s47TestMet', 'yes', 'unknown')).toEqual([]);
  });

  test('REF-A3: where protection cannot wait, a refusal or a withdrawal lowers nothing', () => {
    for (const agreement of referralValues.agreement)
      for (const group of referralValues.class) {
        const urgent = { agreement, class: group, waitingWouldDelayProtection: 'yes' } as const;
        expect(referralIntensity[decide(urgent).outcome]).toBe(4);
        expect(canBeSent(decide({ agreement, class: group, s47TestMet: 'yes' }).outcome)).toBe(
          true,
        );
      }
  });
});

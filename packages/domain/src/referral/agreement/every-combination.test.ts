import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ReferralAnswer,
  type ReferralOutcome,
  type ReferralRuleId,
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

const decide = (facts: ReferralAgreementInput) =>
  decideReferralAgreement(facts, defaultReferralParameters);

/** The row, from the printed table, transcribed a second time without looking at the rows. F6 stands after F1. */
function printedRow(f: ReferralAgreementFacts): ReferralRuleId {
  if (f.agreement === 'agreed' || f.agreement === 'given') return 'F1';
  if (f.s47TestMet === 'yes') return 'F6';
  if (f.agreement === 'not-sought' || f.agreement === 'cannot') return 'F2';
  if (f.agreement === 'refused' || f.agreement === 'withdrawn') {
    if (f.goingAhead === 'no') return 'F3';
    return f.tellingIsSafe === 'no' ? 'F4x' : 'F4';
  }
  return f.agreement === 'not-reached' ? 'F5' : 'F0';
}

/** The outcome, from the printed conditions and the safe reading of what is not known. */
function printedOutcome(f: ReferralAgreementFacts): ReferralOutcome {
  const row = printedRow(f);
  const calm = f.s47TestMet === 'no' && f.waitingWouldDelayProtection === 'no';
  const urgent = f.waitingWouldDelayProtection === 'yes';
  const emerging = f.class === 'B' || f.class === 'C';
  const manager = f.approvedBy === 'manager';
  const senior = ['manager', 'designated-senior-person', 'named-professional'].includes(
    f.approvedBy,
  );
  switch (row) {
    case 'F1':
    case 'F6':
      return 'may-send';
    case 'F2':
      return manager ? 'may-send' : calm ? 'needs-approval' : 'send-now-approve-after';
    case 'F3':
      if (f.stillNeeded === 'no' && calm && emerging) return 'not-needed';
      return senior ? 'may-send' : calm ? 'needs-approval' : 'send-now-approve-after';
    case 'F4':
    case 'F4x':
      return senior ? 'may-send' : calm ? 'needs-approval' : 'send-now-approve-after';
    case 'F5':
      if (urgent || !emerging) return 'may-send';
      if (!calm) return 'front-door-first';
      return f.class === 'B' && f.reasonableTries !== 'no' ? 'front-door-first' : 'keep-trying';
    default:
      return urgent ? 'send-now-approve-after' : 'cannot-submit';
  }
}

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
  const names = ['given', 'before-sending', 'after-sending'].includes(answer.approval);
  if (waits !== (answer.outcome === 'needs-approval') || answer.approvers.length > 0 !== names)
    seen.oddApproval.push(facts);
  if (answer.because.length < 2 || answer.mustRecord.length !== answer.requirements.length)
    seen.notWhole.push(facts);
  for (const text of answer.because) seen.sentences.add(text);
  seen.sentences.add(answer.nextStep);
}

let looked: Seen | undefined;
const everything = () => (looked ??= look());

describe('every combination of facts', () => {
  test(`REF-A7: ${countReferrals(values)} combinations that decide, of ${countReferrals(referralValues)} in all, each with exactly one answer`, () => {
    expect([countReferrals(values), countReferrals(referralValues)]).toEqual([34_560, 466_560]);
    expect(everything().counted).toBe(34_560);
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
      [{ reasonNotSought: 'cannot-consent' }, { reasonNotSought: null }],
      [{ reasonNotSought: 'unreasonable-to-seek' }, { reasonNotSought: null }],
      [{ reasonNotSought: 'delay' }, { reasonNotSought: null }],
      [{ approvedBy: 'designated-senior-person' }, { approvedBy: 'named-professional' }],
      [{ stillNeeded: 'yes' }, { stillNeeded: 'unknown' }],
      [{ reasonableTries: 'yes' }, { reasonableTries: 'unknown' }],
    ] as const;
    const few = {
      ...values,
      approvedBy: ['nobody'],
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

  test('REF-A2: approval comes first only in "needs approval", and names who may give it', () => {
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
    ['s47TestMet', ['F0 below F6', 'F5 below F6']],
    ['reasonNotSought', []],
    ['waitingWouldDelayProtection', ['F0 below F0', 'F5 below F5']],
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

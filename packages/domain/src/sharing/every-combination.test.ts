import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  SharingAnswer,
  type SharingOutcome,
  type SharingRuleId,
  type TellFamily,
  sharingAlsoTitles,
  sharingTitles,
  sharingWidth,
  tellFamilyTitles,
} from './answer.ts';
import { decideSharing } from './decide-sharing.ts';
import { besideValues, decidingValues, everyCombination } from './every-combination.ts';
import { type SharingFacts, agreementStatuses } from './facts.ts';
import { defaultSharingParameters } from './parameters.ts';

const decide = (facts: SharingFacts) => decideSharing(facts, defaultSharingParameters);

type Fact = keyof typeof decidingValues;
const facts = Object.keys(decidingValues).filter((name): name is Fact => name in decidingValues);
const deciding = [...everyCombination(decidingValues)];
const beside = [...everyCombination(besideValues)];
const sentences = new Set<string>();
const records = new Set<string>();

type Summary = {
  rule: SharingRuleId;
  outcome: SharingOutcome;
  tellFamily: TellFamily;
  width: number;
};
let summaries: Summary[] = [];

/** The answer to each combination of `deciding`, asked once; what it says in words is collected on the way. */
function allAnswers(): Summary[] {
  if (summaries.length > 0) return summaries;
  summaries = deciding.map((given) => {
    const { rule, outcome, tellFamily, because, mustRecord, nextStep } = decide(given);
    for (const sentence of [...because, nextStep]) sentences.add(sentence);
    for (const record of mustRecord) records.add(record);
    return { rule, outcome, tellFamily, width: sharingWidth[outcome] };
  });
  return summaries;
}

/**
 * The table as printed, transcribed a second time without looking at the rules: plain conditions on the raw facts. Not
 * known is read as section 0 asks: class A, nobody asked, urgent, telling not safe.
 */
function asPrinted(f: SharingFacts): SharingRuleId {
  const isA = f.class === 'A' || f.class === 'unknown';
  const isB = f.class === 'B';
  const isC = f.class === 'C';
  const notSought = f.agreement === 'not-sought' || f.agreement === 'unknown';
  const dutyApart =
    f.recipientInScope === 'yes' &&
    f.senderInScope === 'yes' &&
    f.dutyInForce === 'yes' &&
    f.helpsRecipientFunction === 'yes';
  const rows: [SharingRuleId, boolean][] = [
    ['I1', f.class === 'D'],
    ['I2', isA && (f.urgent === 'yes' || f.urgent === 'unknown')],
    ['I3', isA && (f.tellingIsSafe === 'no' || f.tellingIsSafe === 'unknown')],
    ['I4', (isA || isB) && f.agreement === 'refused'],
    ['I5', (isA || isB) && f.agreement === 'given'],
    ['I6', (isB || isC) && dutyApart && f.moreDetrimental === 'no'],
    ['I7', (isB || isC) && dutyApart && f.moreDetrimental === 'yes'],
    ['I8', isC && f.recipientInScope === 'no' && f.agreement === 'given'],
    [
      'I9',
      isC &&
        f.recipientInScope === 'no' &&
        (f.agreement === 'refused' || notSought || f.agreement === 'withdrawn'),
    ],
    ['I10', isC],
    ['I11', f.agreement === 'withdrawn'],
    ['I12', f.thirdPartyData === 'yes' || f.thirdPartyData === 'unknown'],
    ['I13', f.healthInConfidence === 'yes' || f.healthInConfidence === 'unknown'],
    ['I14', true],
  ];
  return rows.find(([, applies]) => applies)?.[0] ?? 'I14';
}

/** Each combination with one fact unknown, beside the same with that fact known. */
function* unknownBesideKnown(fact: Fact) {
  const values: readonly string[] = decidingValues[fact];
  const stride = facts
    .slice(0, facts.indexOf(fact))
    .reduce((product, name) => product * decidingValues[name].length, 1);
  const unknownAt = values.indexOf('unknown');
  const answers = allAnswers();
  for (const [index, given] of deciding.entries()) {
    const unknown = answers[index];
    if (given[fact] !== 'unknown' || !unknown) continue;
    for (const at of values.keys()) {
      const known = answers[index + (at - unknownAt) * stride];
      if (at !== unknownAt && known) yield { given, unknown, known };
    }
  }
}

/** A few of what went wrong, so that a failure can be read. */
function firstOf<T>(found: Iterable<T>, wrong: (one: T) => boolean): T[] {
  const wrongs: T[] = [];
  for (const one of found) if (wrong(one) && wrongs.length < 3) wrongs.push(one);
  return wrongs;
}

describe('every combination of facts', () => {
  test(`SHR-S2: ${deciding.length} combinations of the facts that decide: the row is the printed one`, () => {
    const answers = allAnswers();
    expect(deciding).toHaveLength(5 * 6 * 3 ** 8);
    expect(firstOf(deciding.entries(), ([at, f]) => answers[at]?.rule !== asPrinted(f))).toEqual(
      [],
    );
    expect(new Set(answers.map(({ rule }) => rule)).size).toBe(12);
  });

  test(`SHR-S2: ${beside.length} combinations of what holds beside: the row is the printed one, and no row is lost`, () => {
    expect(beside).toHaveLength(5 * 6 * 3 ** 7);
    const lost = firstOf(beside, (given) => {
      const { rule, also, outcome } = decide(given);
      const risky = given.askingRaisesRisk !== 'no';
      const printed = asPrinted({ ...given, urgent: 'no', ...(risky && { tellingIsSafe: 'no' }) });
      const personal = given.class !== 'D';
      const said = (row: SharingRuleId, one: (typeof also)[number]) =>
        rule === row || also.includes(one);
      const asPrintedToo =
        rule === printed &&
        said('I11', 'withdrawal-effects') === (personal && given.agreement === 'withdrawn') &&
        said('I12', 'redact') === (personal && given.thirdPartyData !== 'no') &&
        (given.inDoubt === 'no' || outcome.endsWith('advice') || also.includes('advice-today'));
      return !asPrintedToo;
    });
    expect(lost).toEqual([]);
  });

  test('SHR-S2: every tenth answer has the declared shape, and every answer has titles', () => {
    for (const given of beside.filter((_, at) => at % 10 === 0)) {
      const { outcome, tellFamily, also } = SharingAnswer.parse(decide(given));
      expect(sharingTitles[outcome] && tellFamilyTitles[tellFamily]).toBeTruthy();
      for (const one of also) expect(sharingAlsoTitles[one]).toBeTruthy();
    }
  });

  test('SHR-S6: reasons and next steps are whole plain sentences; a next step always says what to do when it gets worse', () => {
    for (const given of beside.filter((_, at) => at % 7 === 0)) {
      const { because, mustRecord, nextStep } = decide(given);
      for (const sentence of [...because, nextStep]) sentences.add(sentence);
      for (const record of mustRecord) records.add(record);
      expect(because.length).toBeGreaterThan(1);
    }
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/undefined|null|\bI\d|\bIG\b|s16LA/);
    }
    for (const record of records) expect(record).toMatch(/^[A-Z].*[^.]$/);
    for (const given of beside.filter((_, at) => at % 97 === 0))
      expect(decide(given).nextStep).toMatch(/ring 999\b/);
  });
});

describe('not knowing protects the child', () => {
  test('SHR-S3: suspected harm, and a class nobody has judged, are always shared', () => {
    const harmed = ['A', 'unknown'];
    expect(
      firstOf(deciding.entries(), ([at, f]) => {
        const width = allAnswers()[at]?.width ?? 0;
        return harmed.includes(f.class ?? '') && width < sharingWidth.share;
      }),
    ).toEqual([]);
  });

  test('SHR-S3: a class nobody has judged never shares less than any class', () => {
    expect(
      firstOf(unknownBesideKnown('class'), ({ unknown, known }) => unknown.width < known.width),
    ).toEqual([]);
  });

  test.each(facts.filter((fact) => fact !== 'class'))(
    'SHR-S3: with suspected harm, not knowing %s never shares less than knowing it',
    (fact) => {
      expect(
        firstOf(
          unknownBesideKnown(fact),
          ({ given, unknown, known }) => given.class === 'A' && unknown.width < known.width,
        ),
      ).toEqual([]);
    },
  );

  test.each(facts)(
    'SHR-S5: where a child may be in need, not knowing %s never says no where knowing would share',
    (fact) => {
      expect(
        firstOf(
          unknownBesideKnown(fact),
          ({ given, unknown, known }) =>
            given.class === 'B' && unknown.outcome === 'do-not-share' && known.width > 0,
        ),
      ).toEqual([]);
    },
  );
});

describe('not knowing never takes a right from the family', () => {
  const rights = [
    'agreement',
    'recipientInScope',
    'senderInScope',
    'dutyInForce',
    'helpsRecipientFunction',
  ] as const;

  test.each(rights)(
    'SHR-S4: below suspected harm, not knowing %s never shares more than knowing it',
    (fact) => {
      expect(
        firstOf(
          unknownBesideKnown(fact),
          ({ given, unknown, known }) =>
            given.class !== 'A' && given.class !== 'unknown' && unknown.width > known.width,
        ),
      ).toEqual([]);
    },
  );

  test('SHR-S4: an emerging need is shared only with agreement, or under a duty whose every condition is known', () => {
    expect(
      firstOf(deciding.entries(), ([at, f]) => {
        const answer = allAnswers()[at];
        const shared = (answer?.width ?? 0) > 0;
        return f.class === 'C' && shared && f.agreement !== 'given' && answer?.rule !== 'I6';
      }),
    ).toEqual([]);
  });

  test('SHR-S7: nobody is told where telling is not known to be safe', () => {
    expect(
      firstOf(deciding.entries(), ([at, f]) => {
        const told = allAnswers()[at]?.tellFamily;
        return told === 'yes' && f.tellingIsSafe !== 'yes';
      }),
    ).toEqual([]);
  });

  test('SHR-S9: taking agreement back never shares more than agreement did', () => {
    const width = (f: SharingFacts) => sharingWidth[decide(f).outcome];
    const wider = [...deciding, ...beside].filter(
      (f) => f.agreement === 'withdrawn' && width(f) > width({ ...f, agreement: 'given' }),
    );
    expect(wider).toEqual([]);
  });
});

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const answer = oneOf(['yes', 'no', 'unknown'] as const);
const anyFacts: fc.Arbitrary<SharingFacts> = fc.record(
  {
    class: oneOf(decidingValues.class),
    agreement: oneOf([...agreementStatuses, 'unknown'] as const),
    recipientInScope: answer,
    tellingIsSafe: answer,
    askingRaisesRisk: answer,
    urgent: answer,
    stillNeeded: answer,
    senderInScope: answer,
    dutyInForce: answer,
    helpsRecipientFunction: answer,
    moreDetrimental: answer,
    thirdPartyData: answer,
    healthInConfidence: answer,
    inDoubt: answer,
    decidedOn: oneOf(['2026-09-29', '2026-09-30', '2026-11-22']),
  },
  { requiredKeys: [] },
);

describe('whatever it is given', () => {
  test('SHR-S1: the order in which facts are given never matters', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const turned = Object.fromEntries(Object.entries(given).toReversed());
        expect(decide(turned)).toEqual(decide(given));
      }),
    );
  });

  test('SHR-S1: left out or unheard of is the same as not known; a sign left out does not hold', () => {
    const asked = facts.filter((fact) => fact !== 'urgent' && fact !== 'dutyInForce');
    const signs = ['urgent', 'askingRaisesRisk', 'thirdPartyData', 'healthInConfidence', 'inDoubt'];
    fc.assert(
      fc.property(anyFacts, oneOf(asked), oneOf(signs), (given, fact, sign) => {
        const unknown = decide({ ...given, [fact]: 'unknown' });
        expect(decide({ ...given, [fact]: undefined })).toEqual(unknown);
        expect(decide({ ...given, [fact]: 'something else' })).toEqual(unknown);
        expect(decide({ ...given, [sign]: undefined })).toEqual(decide({ ...given, [sign]: 'no' }));
        expect(decide({ ...given, [sign]: 'unknown' })).toEqual(
          decide({ ...given, [sign]: 'yes' }),
        );
      }),
    );
  });

  test('SHR-S2: it answers whatever the values are', () => {
    const anything = fc.record(Object.fromEntries(facts.map((fact) => [fact, fc.anything()])));
    fc.assert(
      fc.property(anything, (given) => {
        expect(SharingAnswer.safeParse(decide(given)).success).toBe(true);
      }),
    );
  });

  test('SHR-S9: the same family after a withdrawal, whatever else is known', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const before = decide({ ...given, agreement: 'given' });
        const after = decide({ ...given, agreement: 'withdrawn' });
        expect(sharingWidth[after.outcome]).toBeLessThanOrEqual(sharingWidth[before.outcome]);
      }),
    );
  });
});

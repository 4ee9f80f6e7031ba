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
import {
  type SharingValues,
  besideSharingValues,
  decidingSharingValues,
  everySharingCombination,
} from './every-combination.ts';
import type { SharingFacts } from './facts.ts';
import { defaultSharingParameters } from './parameters.ts';

const decide = (facts: SharingFacts) => decideSharing(facts, defaultSharingParameters);

type Fact = keyof typeof decidingSharingValues;
const facts = Object.keys(decidingSharingValues).filter(
  (name): name is Fact => name in decidingSharingValues,
);
const beside = [...everySharingCombination(besideSharingValues)];

/** The words of every answer that was given. */
const sentences = new Set<string>();
const records = new Set<string>();

type Asked = {
  given: SharingFacts;
  rule: SharingRuleId;
  outcome: SharingOutcome;
  tellFamily: TellFamily;
  width: number;
};

/** The answer to each combination of some values, asked once, when a test first needs it. */
function crossOf(values: SharingValues) {
  let asked: Asked[] = [];
  const askAll = () =>
    [...everySharingCombination(values)].map((given): Asked => {
      const { rule, outcome, tellFamily, because, mustRecord, nextStep } = decide(given);
      for (const sentence of [...because, nextStep]) sentences.add(sentence);
      for (const record of mustRecord) records.add(record);
      return { given, rule, outcome, tellFamily, width: sharingWidth[outcome] };
    });
  return { values, all: () => (asked.length > 0 ? asked : (asked = askAll())) };
}

const everything = 5 * 6 * 3 ** 8;
const isMutated = '__stryker__' in globalThis;
/**
 * The whole cross product. Under mutation two parts of it, in which every pair of facts that act on each other meets, notice
 * the same changes; all of it, once for each change, would take hours.
 */
const crosses = isMutated
  ? [
      crossOf({
        ...decidingSharingValues,
        senderInScope: ['yes'],
        helpsRecipientFunction: ['yes'],
      }),
      crossOf({ ...decidingSharingValues, tellingIsSafe: ['yes'], urgent: ['no'] }),
    ]
  : [crossOf(decidingSharingValues)];
const asked = () => crosses.flatMap((cross) => cross.all());
const looked = isMutated ? 'two parts of the combinations' : `all ${everything} combinations`;

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
    // Not known whether telling is safe: not safe, but where they agreed, and so know of it, I5 is what is printed.
    [
      'I3',
      isA &&
        (f.tellingIsSafe === 'no' || (f.tellingIsSafe === 'unknown' && f.agreement !== 'given')),
    ],
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
    // Where the duty is in force, what is printed of agreement taken back is I11; the rest of class C is read as I10.
    ['I10', isC && !(f.agreement === 'withdrawn' && f.dutyInForce === 'yes')],
    ['I11', f.agreement === 'withdrawn'],
    ['I12', f.thirdPartyData === 'yes' || f.thirdPartyData === 'unknown'],
    ['I13', f.healthInConfidence === 'yes' || f.healthInConfidence === 'unknown'],
    ['I14', true],
  ];
  return rows.find(([, applies]) => applies)?.[0] ?? 'I14';
}

/** Each combination in which a fact has one value, beside the same with each other value of that fact. */
function* besideOthers(fact: Fact, value: string = 'unknown') {
  for (const { values, all } of crosses) {
    const every = all();
    const names = facts.slice(0, facts.indexOf(fact));
    const stride = names.reduce((product, name) => product * (values[name]?.length ?? 1), 1);
    const of: readonly unknown[] = values[fact] ?? [];
    const from = of.indexOf(value);
    for (const [index, one] of every.entries()) {
      if (one.given[fact] !== value) continue;
      for (const at of of.keys()) {
        const other = every[index + (at - from) * stride];
        if (at !== from && other) yield { one, other };
      }
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
  test(`SHR-S2: ${looked} of the facts that decide: the row is the printed one, and every row that decides is met`, () => {
    expect(asked()).toHaveLength(isMutated ? 2 * 5 * 6 * 3 ** 6 : everything);
    expect(firstOf(asked(), ({ given, rule }) => rule !== asPrinted(given))).toEqual([]);
    expect(new Set(asked().map(({ rule }) => rule)).size).toBe(12);
  });

  test(`SHR-S2: ${beside.length} combinations of what holds beside: the row is the printed one, and no row is lost`, () => {
    expect(beside).toHaveLength(5 * 6 * 3 ** 6);
    const lost = firstOf(beside, (given) => {
      const { rule, also, outcome } = decide(given);
      const printed = asPrinted({ ...given, urgent: 'no' });
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

  test('SHR-S2: one answer in 31 has the declared shape, and every answer has titles', () => {
    for (const given of beside.filter((_, at) => at % 31 === 0)) {
      const { outcome, tellFamily, also } = SharingAnswer.parse(decide(given));
      expect(sharingTitles[outcome] && tellFamilyTitles[tellFamily]).toBeTruthy();
      for (const one of also) expect(sharingAlsoTitles[one]).toBeTruthy();
    }
  });

  test('SHR-S6: reasons and next steps are whole plain sentences; a next step always says what to do when it gets worse', () => {
    asked();
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

describe(`not knowing protects the child, over ${looked}`, () => {
  test('SHR-S3: suspected harm, and a class nobody has judged, are always shared', () => {
    const harmed = ['A', 'unknown'];
    expect(
      firstOf(
        asked(),
        ({ given, width }) => harmed.includes(given.class ?? '') && width < sharingWidth.share,
      ),
    ).toEqual([]);
  });

  test('SHR-S3: a class nobody has judged never shares less than any class', () => {
    expect(firstOf(besideOthers('class'), ({ one, other }) => one.width < other.width)).toEqual([]);
  });

  test.each(facts.filter((fact) => fact !== 'class'))(
    'SHR-S3: with suspected harm, not knowing %s never shares less than knowing it',
    (fact) => {
      expect(
        firstOf(
          besideOthers(fact),
          ({ one, other }) => one.given.class === 'A' && one.width < other.width,
        ),
      ).toEqual([]);
    },
  );

  test.each(facts)(
    'SHR-S5: where a child may be in need, not knowing %s never says no where knowing would share',
    (fact) => {
      expect(
        firstOf(
          besideOthers(fact),
          ({ one, other }) =>
            one.given.class === 'B' && one.outcome === 'do-not-share' && other.width > 0,
        ),
      ).toEqual([]);
    },
  );
});

describe(`not knowing never takes a right from the family, over ${looked}`, () => {
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
          besideOthers(fact),
          ({ one, other }) =>
            one.given.class !== 'A' && one.given.class !== 'unknown' && one.width > other.width,
        ),
      ).toEqual([]);
    },
  );

  test('SHR-S4: an emerging need is shared only with agreement, or under a duty whose every condition is known', () => {
    expect(
      firstOf(
        asked(),
        ({ given, rule, width }) =>
          given.class === 'C' && width > 0 && given.agreement !== 'given' && rule !== 'I6',
      ),
    ).toEqual([]);
  });

  test('SHR-S7: nobody is told where telling is not known to be safe', () => {
    expect(
      firstOf(
        asked(),
        ({ given, tellFamily }) => tellFamily === 'yes' && given.tellingIsSafe !== 'yes',
      ),
    ).toEqual([]);
  });

  test('SHR-S9: taking agreement back never shares more than agreement did', () => {
    const width = (f: SharingFacts) => sharingWidth[decide(f).outcome];
    const agreed = [...besideOthers('agreement', 'withdrawn')].filter(
      ({ other }) => other.given.agreement === 'given',
    );
    expect(agreed.length).toBeGreaterThan(5000);
    expect(firstOf(agreed, ({ one, other }) => one.width > other.width)).toEqual([]);
    const withBeside = beside.filter((given) => given.agreement === 'withdrawn');
    expect(
      firstOf(withBeside, (given) => width(given) > width({ ...given, agreement: 'given' })),
    ).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { checkEarlyHelpAnswers, serviceAgreement } from './check-early-help-answers.ts';
import {
  ChildWishes,
  EarlyHelpAnswers,
  FamilyAnswers,
  captureMethodLabels,
  captureMethods,
  earlyHelpQuestionWords,
  earlyHelpQuestions,
} from './early-help-questions.ts';

const today = '2026-11-23';
const by = { givenBy: 'person-1', givenOn: '2026-11-20', capture: 'face-to-face' } as const;
const answers: EarlyHelpAnswers = {
  personId: 'person-1',
  service: {
    question: 'service',
    agreed: 'yes',
    howJudgedAble: 'Adult; talked it through and said it back in their own words',
    withdrawn: null,
    wordingVersion: 'service-1',
    ...by,
  },
  notice: {
    question: 'notice',
    shownTo: 'person-1',
    shownOn: '2026-11-20',
    capture: 'in-writing',
    wordingVersion: 'notice-1',
  },
  objections: {
    question: 'objections',
    objections: [],
    wordingVersion: 'objections-1',
    ...by,
  },
  confidence: { question: 'confidence', keptBack: [], wordingVersion: 'confidence-1', ...by },
};
const back = { on: '2026-11-22', by: 'person-1', capture: 'telephone' } as const;
const objection = {
  about: 'The school',
  why: null,
  considered: 'We will not ring the school without asking again',
  withdrawn: null,
};
const parse = (given: unknown) => EarlyHelpAnswers.safeParse(given).success;
const fields = (given: EarlyHelpAnswers, on = today) =>
  checkEarlyHelpAnswers(EarlyHelpAnswers.parse(given), on).map(({ field }) => field);

describe('the four questions', () => {
  test('SHR-Q5: four answers, each on its own, are taken as they are', () => {
    expect(parse(answers)).toBe(true);
    expect(checkEarlyHelpAnswers(answers, today)).toEqual([]);
    expect(earlyHelpQuestions.map((question) => earlyHelpQuestionWords[question])).toEqual([
      'Do you agree to us working with you?',
      'Here is who we share with, and why.',
      'Is there anyone you would rather we did not talk to, and why?',
      'Have you told us anything in confidence that you want us to keep back?',
    ]);
  });

  test('SHR-Q5: one combined consent has no place to be put', () => {
    expect(parse({ personId: 'person-1', consent: true })).toBe(false);
    expect(parse({ ...answers, consent: true })).toBe(false);
    expect(parse({ ...answers, service: { ...answers.service, consentToSharing: true } })).toBe(
      false,
    );
    for (const question of earlyHelpQuestions)
      expect(parse({ ...answers, [question]: true }), question).toBe(false);
  });

  test.each(earlyHelpQuestions)('SHR-Q5: %s cannot be left out', (question) => {
    const { [question]: _, ...others } = answers;
    expect(parse(others)).toBe(false);
    expect(parse({ ...answers, [question]: null })).toBe(false);
  });

  test('SHR-Q5: an answer to one question is not an answer to another', () => {
    expect(parse({ ...answers, confidence: answers.objections })).toBe(false);
  });

  test('SHR-Q5: two questions with the same words are one combined tick', () => {
    const { notice } = answers;
    const combined = { ...answers, notice: { ...notice, wordingVersion: 'service-1' } };
    expect(checkEarlyHelpAnswers(combined, today)).toEqual([
      {
        field: 'wordingVersion',
        message: 'Two questions have the same words. Ask each of the four on its own.',
      },
    ]);
  });

  test('SHR-Q1: agreement to the service is yes or no, and says how it was judged that they can answer', () => {
    for (const wrong of [
      { agreed: '' },
      { agreed: true },
      { agreed: 'unknown' },
      { howJudgedAble: '  ' },
    ])
      expect(parse({ ...answers, service: { ...answers.service, ...wrong } })).toBe(false);
    expect(parse({ ...answers, service: { ...answers.service, agreed: 'no' } })).toBe(true);
  });

  test('SHR-Q2: the notice has no yes, and is shown on or before the day they agreed', () => {
    const { notice, service } = answers;
    expect(parse({ ...answers, notice: { ...notice, agreed: 'yes' } })).toBe(false);
    const late = { ...answers, notice: { ...notice, shownOn: '2026-11-21' } };
    expect(checkEarlyHelpAnswers(late, today)).toEqual([
      {
        field: 'notice.shownOn',
        message:
          'The notice was shown after they agreed. Ask them again now that they have seen it.',
      },
    ]);
    expect(fields({ ...late, service: { ...service, agreed: 'no' } })).toEqual([]);
    expect(fields({ ...answers, notice: { ...notice, shownOn: '2026-11-19' } })).toEqual([]);
  });

  test('SHR-Q3: an objection that stands is considered, and its decision written down', () => {
    const given = (considered: string | null, withdrawn: typeof back | null) => ({
      ...answers,
      objections: { ...answers.objections, objections: [{ ...objection, considered, withdrawn }] },
    });
    expect(fields(given('Agreed', null))).toEqual([]);
    expect(checkEarlyHelpAnswers(given(null, null), today)).toEqual([
      {
        field: 'objections.objections.0.considered',
        message: 'Write what was decided about this objection, and why.',
      },
    ]);
    expect(fields(given(null, back))).toEqual([]);
    expect(parse(given('   ', null))).toBe(false);
  });

  test('SHR-Q4: what was told in confidence is kept item by item, and can be taken back one by one', () => {
    const confidence = {
      ...answers.confidence,
      keptBack: [
        { what: 'Something about health', withdrawn: back },
        { what: 'Something else', withdrawn: { ...back, on: '2026-11-19' } },
      ],
    };
    expect(fields({ ...answers, confidence })).toEqual(['confidence.keptBack.1.withdrawn']);
    expect(parse({ ...answers, confidence: { ...confidence, keptBack: [{ what: '' }] } })).toBe(
      false,
    );
  });
});

describe('each answer', () => {
  test.each(['givenBy', 'givenOn', 'capture', 'wordingVersion'])(
    'SHR-Q6: cannot leave %s blank',
    (field) => {
      for (const question of ['service', 'objections', 'confidence'] as const)
        for (const blank of ['', ' ', null])
          expect(parse({ ...answers, [question]: { ...answers[question], [field]: blank } })).toBe(
            false,
          );
    },
  );

  test.each(['shownTo', 'shownOn', 'capture', 'wordingVersion'])(
    'SHR-Q6: the notice cannot leave %s blank',
    (field) => {
      expect(parse({ ...answers, notice: { ...answers.notice, [field]: '' } })).toBe(false);
    },
  );

  test('SHR-Q6: is not dated in the future; today is not the future', () => {
    const message = 'That day has not come yet. Give the day it happened.';
    expect(checkEarlyHelpAnswers(answers, '2026-11-19')).toEqual(
      ['service.givenOn', 'notice.shownOn', 'objections.givenOn', 'confidence.givenOn'].map(
        (field) => ({ field, message }),
      ),
    );
    expect(fields(answers, '2026-11-20')).toEqual([]);
  });

  test.each([
    ['2026-11-19', ['service.withdrawn']],
    ['2026-11-20', []],
    ['2026-11-23', []],
    ['2026-11-24', ['service.withdrawn']],
  ])('SHR-Q6: given on the 20th and taken back on %s', (on, wrong) => {
    const withdrawn = { ...back, on };
    expect(fields({ ...answers, service: { ...answers.service, withdrawn } })).toEqual(wrong);
    const objections = {
      ...answers.objections,
      objections: [objection, { ...objection, withdrawn }],
    };
    expect(fields({ ...answers, objections })).toEqual(
      wrong.map(() => 'objections.objections.1.withdrawn'),
    );
  });

  test('SHR-Q6: what is wrong with a withdrawal is said in words', () => {
    const service = { ...answers.service, withdrawn: { ...back, on: '2026-11-24' } };
    expect(checkEarlyHelpAnswers({ ...answers, service }, today)[0]?.message).toBe(
      'That day is before the answer or has not come yet. Give the day it was taken back.',
    );
  });

  test('SHR-Q6: where agreement to the service stands', () => {
    const stands = (agreed: 'yes' | 'no', withdrawn: typeof back | null) =>
      serviceAgreement({ ...answers, service: { ...answers.service, agreed, withdrawn } });
    expect(stands('yes', null)).toBe('given');
    expect(stands('yes', back)).toBe('withdrawn');
    expect(stands('no', null)).toBe('refused');
    expect(stands('no', back)).toBe('not-sought');
  });

  test('SHR-Q6: every way of answering has words', () => {
    for (const method of captureMethods) expect(captureMethodLabels[method]).toMatch(/^[A-Z]/);
  });
});

describe("a child's wishes", () => {
  test('SHR-W11: stand apart from what the adults answered, or say why they are not known', () => {
    const known = {
      childId: 'child-1',
      wishes: {
        known: 'yes',
        words: 'Wants to stay at this school',
        heardBy: 'worker-1',
        heardOn: '2026-11-20',
      },
    };
    const notKnown = { childId: 'child-2', wishes: { known: 'no', whyNot: 'Not born yet' } };
    const family = { people: [answers], children: [known, notKnown] };
    expect(FamilyAnswers.parse(family)).toEqual(family);
    expect(ChildWishes.safeParse({ childId: 'child-1', wishes: { known: 'no' } }).success).toBe(
      false,
    );
    expect(FamilyAnswers.safeParse({ people: [], children: [known] }).success).toBe(false);
    expect(parse({ ...answers, childWishes: 'said by a parent' })).toBe(false);
  });
});

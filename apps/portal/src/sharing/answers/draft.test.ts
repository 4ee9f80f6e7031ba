import { checkEarlyHelpAnswers, EarlyHelpAnswers } from '@waymark/domain/sharing';
import { expect, test } from 'vitest';

import { type AnswersDraft, emptyAnswers, readAnswers } from './draft.ts';

const whole: AnswersDraft = {
  ...emptyAnswers(),
  personId: 'person-1',
  capture: 'telephone',
  givenOn: { day: '20', month: '11', year: '2026' },
  howJudgedAble: 'An adult.',
  agreed: 'no',
  noticeShown: 'yes',
  hasObjections: 'yes',
  objections: [{ about: 'Her brother', why: '', considered: 'Not needed.' }],
  hasConfidence: 'yes',
  keptBack: 'A debt\n\nA diagnosis',
};

test('SHR-Q5: what is written becomes four answers that the domain takes, each with words of its own', () => {
  const { answers } = readAnswers(whole);
  const parsed = EarlyHelpAnswers.parse(answers);
  expect(checkEarlyHelpAnswers(parsed, '2026-11-20')).toEqual([]);
  expect(parsed.service.agreed).toBe('no');
  expect(parsed.confidence.keptBack.map(({ what }) => what)).toEqual(['A debt', 'A diagnosis']);
});

test('none of the four may be left out, and nothing is answered for anybody', () => {
  const { problems, answers } = readAnswers(emptyAnswers());
  expect(answers).toBeNull();
  expect(problems.map(({ field }) => field)).toEqual([
    'personId',
    'service.capture',
    'service.howJudgedAble',
    'service.agreed',
    'notice.shownOn',
    'hasObjections',
    'hasConfidence',
  ]);
});

test('an objection is considered, and a yes to something names it', () => {
  const open = { ...whole, objections: [{ about: 'Her brother', why: '', considered: '' }] };
  expect(readAnswers(open).problems.map(({ field }) => field)).toEqual([
    'objections.objections.0.considered',
  ]);
  const unnamed = { ...whole, objections: [], keptBack: ' ' };
  expect(readAnswers(unnamed).problems.map(({ field }) => field)).toEqual([
    'objections.objections.0.about',
    'confidence.keptBack',
  ]);
});

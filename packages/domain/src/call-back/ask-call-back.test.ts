import { describe, expect, test } from 'vitest';

import { readingGrade, sentencesIn, wordsIn } from '../navigation/index.ts';
import {
  AskCallBack,
  callBackLimits,
  callBackWays,
  formatPhone,
  mayLeaveMessage,
  messageAnswers,
  readPhone,
} from './index.ts';

const asked = {
  name: 'Sam',
  phone: '07700 900123',
  way: 'ring',
  times: ['morning'],
  messageSafe: 'no',
};
const problemsOf = (input: unknown) =>
  AskCallBack.safeParse(input).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('NAV-50 what is asked of somebody who wants to be rung', () => {
  test('a name to use and a safe way and time are enough', () => {
    expect(AskCallBack.parse(asked)).toEqual({
      ...asked,
      phone: '07700900123',
      about: '',
      hubId: null,
    });
  });

  test.each(['surname', 'address', 'postcode', 'child', 'age', 'need', 'level'])(
    'nothing else is taken: %s',
    (field) => {
      expect(AskCallBack.safeParse({ ...asked, [field]: 'something' }).success).toBe(false);
    },
  );

  test('each thing that is missing is named, all at once', () => {
    expect(problemsOf({ name: ' ', phone: '' })).toEqual([
      'name',
      'phone',
      'way',
      'times',
      'messageSafe',
    ]);
  });

  test('the line stays one line, and short', () => {
    const { about, name } = AskCallBack.parse({
      ...asked,
      name: ' Sam\t ',
      about: 'no\r\n sleep ',
    });
    expect([name, about]).toEqual(['Sam', 'no sleep']);
    const long = 'x'.repeat(callBackLimits.about + 1);
    expect(problemsOf({ ...asked, about: long })).toEqual(['about']);
  });

  test('times are in the order of the day, each once', () => {
    const times = ['evening', 'morning', 'evening'];
    expect(AskCallBack.parse({ ...asked, times }).times).toEqual(['morning', 'evening']);
    expect(problemsOf({ ...asked, times: [] })).toEqual(['times']);
    expect(problemsOf({ ...asked, times: ['midnight'] })).toEqual(['times.0']);
  });
});

describe('NAV-51 whether a text or a message is safe', () => {
  test('only a yes is a yes', () => {
    expect(messageAnswers.filter(mayLeaveMessage)).toEqual(['yes']);
  });

  test('is never taken for granted', () => {
    const { messageSafe: _, ...without } = asked;
    expect(problemsOf(without)).toEqual(['messageSafe']);
  });

  test.each(callBackWays.flatMap((way) => messageAnswers.map((safe) => [way, safe] as const)))(
    'to be reached by %s where it is safe: %s',
    (way, messageSafe) => {
      const refused = way === 'text' && messageSafe !== 'yes' ? ['messageSafe'] : [];
      expect(problemsOf({ ...asked, way, messageSafe })).toEqual(refused);
    },
  );
});

describe('a phone number', () => {
  test.each([
    ['07700 900123', '07700900123'],
    ['+44 (0)7700 900 123', '07700900123'],
    ['0044 7700-900123', '07700900123'],
    ['01632 960001', '01632960001'],
    ['(01632) 96000', '0163296000'],
    ['+48 22 123 45 67', '+48221234567'],
    ['07624 400123', '07624400123'],
    ['0800 001 0066', '08000010066'],
  ])('%s is %s', (typed, phone) => {
    expect(readPhone(typed)).toBe(phone);
  });

  test.each(['', '999', '112', 'ring me', '0909 8790000', '07700', '00', '07700 900123 4567'])(
    '"%s" is none',
    (typed) => {
      expect(readPhone(typed)).toBeNull();
    },
  );

  test.each([
    ['a personal number', '70 0123 4567'],
    ['a pager', '76 4012 3456'],
    ['a number at 084', '845 012 3456'],
    ['a number at 087', '871 012 3456'],
    ['a number at 09', '909 879 0000'],
  ])('%s costs whoever rings it, so it is none however it begins', (_, number) => {
    const typed = ['0', '+44 ', '+44 (0)', '0044 '].map((start) => readPhone(start + number));
    expect(typed).toEqual([null, null, null, null]);
  });

  test('is shown in groups that can be read out', () => {
    expect(['07700900123', '02079460123', '01632960001', '+48221234567'].map(formatPhone)).toEqual([
      '07700 900123',
      '020 7946 0123',
      '01632 960001',
      '+48221234567',
    ]);
  });
});

test('NAV-18 what is to be put right is said in words that a child of nine can read', () => {
  const wrong = [
    {},
    { ...asked, name: 'x'.repeat(61), about: 'x'.repeat(201), hubId: 'the nearest' },
    { ...asked, way: 'text' },
  ];
  const said = wrong.flatMap((input) =>
    (AskCallBack.safeParse(input).error?.issues ?? []).map(({ message }) => message),
  );
  expect(said.length).toBeGreaterThan(7);
  for (const message of said) expect(message).not.toMatch(/invalid|expected|required|['"]/i);
  expect(said.flatMap(sentencesIn).filter((each) => wordsIn(each).length > 19)).toEqual([]);
  expect(readingGrade(said.join('\n'))).toBeLessThan(5);
});

import {
  callBackStates,
  callBackWays,
  handOnReasons,
  messageAnswers,
  safeTimes,
} from '@waymark/domain/call-back';
import { expect, test } from 'vitest';

import {
  handOnOptions,
  linkTo,
  messageWords,
  stateTones,
  timesInWords,
  wayInList,
  wayWords,
} from './call-back-words.ts';

test('NAV-51 "no" and "not sure" are told apart, and neither lets a message be left', () => {
  expect(messageWords.no).toBe('They said it is not safe to leave a message.');
  expect(messageWords['not-sure']).toBe('They were not sure it is safe: do not leave one.');
  const inList = messageAnswers.map((messageSafe) => wayInList({ way: 'relay', messageSafe }));
  expect(inList).toEqual([
    'Ring with Relay UK',
    'Ring with Relay UK, no message',
    'Ring with Relay UK, no message',
  ]);
});

test('safe times are one line that begins like a sentence', () => {
  expect(timesInWords(['morning', 'evening'])).toBe('Morning, 9 to 12; early evening, 5 to 7');
  expect(safeTimes.map((time) => timesInWords([time]))).toEqual([
    'Morning, 9 to 12',
    'Afternoon, 12 to 5',
    'Early evening, 5 to 7',
  ]);
});

test('a number is rung, texted, or rung through Relay UK, as they asked', () => {
  const links = callBackWays.map((way) => linkTo(way, '07700900123'));
  expect(links).toEqual(['tel:07700900123', 'sms:07700900123', 'tel:1800207700900123']);
});

test('every way, state and reason can be shown', () => {
  for (const way of callBackWays) expect(wayWords[way]).toBeTruthy();
  for (const state of callBackStates) expect(stateTones[state]).toBeTruthy();
  expect(handOnOptions.map(({ value }) => value)).toEqual([...handOnReasons]);
});

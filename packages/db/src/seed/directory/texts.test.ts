import { expect, test } from 'vitest';
import { demoDirectoryTexts } from './texts.ts';

test('no hub of the demo asks to be texted: the numbers of all of them are landlines', () => {
  const said = demoDirectoryTexts().flatMap((text) => text.match(/"buddy": "[^"]+"/g) ?? []);
  expect(said.length).toBeGreaterThanOrEqual(3);
  expect(said.filter((words) => /\btext\b/i.test(words))).toEqual([]);
});

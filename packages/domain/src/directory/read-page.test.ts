import { expect, test } from 'vitest';
import { readOutpostText } from './read-page.ts';

test('DIR-5 a byte-order mark is taken off, and said', () => {
  expect(readOutpostText('\ufeff{"content": [{"id": 1}]}')).toEqual({
    ok: true,
    records: [{ id: 1 }],
    notes: ['byte-order mark taken off the file'],
  });
});

test('DIR-5 a bare list of records will do, and one page of several says so', () => {
  expect(readOutpostText('[{"id": 1}, null]')).toMatchObject({ records: [{ id: 1 }, null] });
  expect(readOutpostText('{"number": 1, "totalPages": 141, "content": [1]}')).toMatchObject({
    notes: ['this is page 1 of 141: the others are not in this file'],
  });
});

test.each([
  ['', 'The file is empty.'],
  ['\ufeff \n', 'The file is empty.'],
  ['{"content": [', 'not JSON'],
  ['name,postcode\nHub,ZW1', 'not JSON'],
  ['null', 'no list of services'],
  ['"content"', 'no list of services'],
  ['{}', 'no "content"'],
  ['{"content": {}}', 'no "content"'],
  ['{"content": []}', 'no services in it'],
  ['[]', 'no services in it'],
  ['{"contents": [], "total_pages": 1}', 'Open Referral UK 3.0'],
])('DIR-5 a file that cannot be used says why: %s', (text, problem) => {
  expect(readOutpostText(text)).toMatchObject({
    ok: false,
    problem: expect.stringContaining(problem),
  });
});

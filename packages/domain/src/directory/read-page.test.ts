import { expect, test } from 'vitest';
import { isWhole, readDirectoryText } from './read-page.ts';

test('DIR-5 a byte-order mark is taken off, and said', () => {
  expect(readDirectoryText('\ufeff{"content": [{"id": 1}]}')).toEqual({
    ok: true,
    records: [{ id: 1 }],
    notes: ['byte-order mark taken off the file'],
    page: null,
    pages: 1,
    total: null,
  });
});

test('DIR-5 a bare list of records will do, and one page of several says so', () => {
  expect(readDirectoryText('[{"id": 1}, null]')).toMatchObject({ records: [{ id: 1 }, null] });
  expect(readDirectoryText('{"number": 1, "totalPages": 141, "content": [1]}')).toMatchObject({
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
  ['{"contents": [], "total_pages": 1}', 'no services in it'],
  ['{"totalelements":0,"totalpages":0,"number":1,"content":[]}', 'no services in it'],
])('DIR-5 a file that cannot be used says why: %s', (text, problem) => {
  expect(readDirectoryText(text)).toMatchObject({
    ok: false,
    problem: expect.stringContaining(problem),
  });
});

test.each([
  ['{"total_items":"7","total_pages":3,"page_number":2,"contents":[{"id":"1"}]}', 2, 3, 7],
  ['{"totalElements":2999,"totalPages":1500,"number":1,"content":[{"id":"1"}]}', 1, 1500, 2999],
  ['{"TOTALELEMENTS":1,"totalpages":1,"number":1,"content":[{"id":"1"}]}', 1, 1, 1],
])('DIR-22 the envelopes of both versions say which page it is: %s', (text, page, pages, total) => {
  expect(readDirectoryText(text)).toMatchObject({ ok: true, page, pages, total });
});

test('DIR-22 one record by itself will do', () => {
  expect(readDirectoryText('{"id": "a", "name": "Hub"}')).toMatchObject({
    records: [{ id: 'a', name: 'Hub' }],
  });
});

test.each([
  ['[{"id": 1}]', true],
  ['{"total_items": 1, "total_pages": 1, "contents": [{"id": 1}]}', true],
  ['{"total_items": 2, "total_pages": 1, "contents": [{"id": 1}]}', false],
  ['{"totalPages": 2, "content": [{"id": 1}]}', false],
  ['{"total_items": 2, "total_pages": 1, "contents": [{"id": 1}, {"id": 2}]}', true],
  ['{"total_items": 2, "total_pages": 1, "contents": [{"id": 1}, {"id": 1}]}', false],
  ['[{"id": 1}, {"id": "1 "}]', false],
  ['[{"name": "No id"}, {"name": "No id either"}]', true],
])('DIR-24 whether it is all there is: %s', (text, whole) => {
  const page = readDirectoryText(text);
  expect(page.ok && isWhole(page)).toBe(whole);
});

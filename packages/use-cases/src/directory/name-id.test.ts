import { expect, test } from 'vitest';
import { nameId, uuidOfName } from './name-id.ts';

test('DIR-2 a name id is the version 5 UUID of RFC 9562', () => {
  // The example of RFC 9562, appendix A.4: the DNS namespace and "www.example.com".
  expect(uuidOfName('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

// As it always was: stored ids and those in other people's copies of the feed are made of it.
test.each([
  [['taxonomy', 'need'], '63f4fe05-56aa-59ba-a502-4dc3e00552e8'],
  [['area', 'outpost', 'service', '7'], '893c068f-564a-5950-8641-44752dae1c37'],
  [['Sŵn y môr 🎶'], '908249a8-b7ba-5d9e-ae5c-8511e3c40750'],
  [['a\ud800b'], '241932c4-ebc5-5fc3-82b7-83a716f0be1a'],
])('DIR-2 %j is named as ever', (parts, id) => {
  expect(nameId(...parts)).toBe(id);
});

test('DIR-2 the same parts always give the same id, and parts do not run together', () => {
  expect(nameId('outpost', '1')).toBe(nameId('outpost', '1'));
  expect(nameId('outpost', '1')).not.toBe(nameId('outpost1'));
  expect(nameId('outpost', '11')).not.toBe(nameId('outpost', '1', '1'));
});

test.each([0, 1, 37, 38, 39, 46, 47, 48, 111, 2000])(
  'DIR-2 names of %i characters all have an id of their own',
  (length) => {
    const id = nameId('x'.repeat(length));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(id).not.toBe(nameId('x'.repeat(length + 1)));
  },
);

test('DIR-2 names outside ASCII have an id too', () => {
  expect(nameId('Sŵn y môr 🎶')).not.toBe(nameId('Sŵn y môr'));
});

// The right-hand sides are Python's uuid.uuid5.
test.each([
  ['', '4ebd0208-8328-5d69-8c44-ec50939c0967'],
  ['é€🎶', '5d2a2a99-e355-5eac-9afd-bbc2c6e9dd06'],
  ['x'.repeat(200), 'ddcc691a-b8e2-53e5-b059-6a232874b2eb'],
])('DIR-2 agrees with another implementation: %s', (name, id) => {
  expect(uuidOfName('6ba7b810-9dad-11d1-80b4-00c04fd430c8', name)).toBe(id);
});

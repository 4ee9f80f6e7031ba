import { expect, test } from 'vitest';
import { readEmail, readWebAddress } from './contact-points.ts';
import { readPhones } from './phone.ts';
import { recordReading } from './testing/records.ts';

test.each([
  ['https://hub.org.uk/a?b=c#d', 'https://hub.org.uk/a?b=c#d'],
  ['  http://hub.org.uk ', 'http://hub.org.uk'],
  ['www.hub.org.uk/join', 'https://www.hub.org.uk/join'],
  ['hub.org.uk:8080/x', 'https://hub.org.uk:8080/x'],
  ['https://hub.org.uk/our group', 'https://hub.org.uk/our%20group'],
])('DIR-8 a web address is kept: %s', (given, url) => {
  expect(readWebAddress(given, 'link', recordReading())).toBe(url);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'javascript:1',
  'data:text/html,hello',
  'vbscript:x',
  'ftp://hub.org.uk',
  'mailto:hub@hub.org.uk',
  'https://user:pass@hub.org.uk',
  'https://',
  'https:///x',
  'http://localhost/admin',
  'see our page',
  'n/a',
  'https://www.example.com/',
  'http://example.com',
  'https://hub.example/',
  `https://hub.org.uk/${'x'.repeat(2000)}`,
])('DIR-8 what is no safe link that leads somewhere is left out, with a note: %s', (given) => {
  const how = recordReading();
  expect(readWebAddress(given, 'link', how)).toBeUndefined();
  expect(how.notes.join()).toMatch(/left out/);
});

test('DIR-5 nothing is nothing, without a note', () => {
  const how = recordReading();
  for (const blank of [null, undefined, '', '  ', {}]) {
    expect(readWebAddress(blank, 'link', how)).toBeUndefined();
    expect(readEmail(blank, 'e-mail', [], how)).toBeUndefined();
    expect(readPhones(blank, 'phone', how)).toEqual([]);
  }
  expect(how.notes).toEqual([]);
});

test('DIR-5 a made-up borough keeps addresses and numbers that are kept free for fiction', () => {
  const made = recordReading({ fiction: 'keep' });
  expect(readWebAddress('https://hub.wenbrook.example', 'link', made)).toBeDefined();
  expect(readEmail('hub@wenbrook.example', 'e-mail', [], made)).toBeDefined();
  expect(readPhones('01632 960123', 'phone', made)).toEqual([{ number: '01632 960123' }]);
  expect(readWebAddress('https://www.example.com', 'link', made)).toBeUndefined();
  expect(readPhones('0777 777 7777', 'phone', made)).toEqual([]);
});

test.each([
  'hub@hub.org.uk',
  "o'neil.team+x@hub.co.uk",
  'mailto:hub@hub.org.uk',
  ' hub@hub.org.uk',
])('DIR-5 a mailbox is kept: %s', (given) => {
  expect(readEmail(given, 'e-mail', [], recordReading())).toBe(given.trim().replace('mailto:', ''));
});

test.each([
  'email@email.com',
  'test@test.com',
  'hello@example.com',
  'someone@yourdomain.co.uk',
  'hub@wenbrook.example',
  'not an address',
  'a@b',
  'a@@hub.org.uk',
  'a@hub.org.uk?bcc=x@y.org',
])('DIR-5 a placeholder or broken mailbox is left out: %s', (given) => {
  const how = recordReading();
  expect(readEmail(given, 'e-mail', [], how)).toBeUndefined();
  expect(how.notes).toHaveLength(1);
});

test.each([
  ['jo.marsh@hub.org.uk', ['Jo Marsh'], undefined],
  ['jmarsh@hub.org.uk', ['Jo Marsh'], undefined],
  ['hub@hub.org.uk', ['Jo Marsh'], 'hub@hub.org.uk'],
])('DIR-7 a named person’s mailbox is left out: %s', (email, people, kept) => {
  expect(readEmail(email, 'e-mail', people, recordReading())).toBe(kept);
});

test.each([
  ['0117 332 7111', [{ number: '0117 332 7111' }]],
  ['01173327111', [{ number: '0117 332 7111' }]],
  ['02079470000', [{ number: '020 7947 0000' }]],
  ['01234567891', [{ number: '01234 567891' }]],
  ['+44 (0)1234 567891', [{ number: '01234 567891' }]],
  ['(01788) 861384', [{ number: '01788 861384' }]],
  ['0800 1111', [{ number: '0800 1111' }]],
  ['999', [{ number: '999' }]],
  ['116 123', [{ number: '116 123' }]],
  ['Bristol Youth MAPS: 0117 332 7111', [{ number: '0117 332 7111', name: 'Bristol Youth MAPS' }]],
  ['0203 289 6420 Ext 303', [{ number: '0203 289 6420', name: 'extension 303' }]],
  ['Either 01656861389 or 01656861390', [{ number: '01656 861389' }, { number: '01656 861390' }]],
  ['Jo Marsh 01656 861389', [{ number: '01656 861389' }]],
])('DIR-5 numbers are found in a text: %s', (given, phones) => {
  expect(readPhones(given, 'phone', recordReading())).toEqual(phones);
});

test.each([
  '0777 777 7777',
  '00000000000',
  '01234 567890',
  '07700 900123',
  '01632 960001',
  '020 7946 0000',
  'my number',
  '12',
  '+1 212-555-1234',
  '0117 332 7111 0117 332 7112',
])('DIR-5 placeholders and what is no number are left out, with a note: %s', (given) => {
  const how = recordReading();
  expect(readPhones(given, 'phone', how)).toEqual([]);
  expect(how.notes).toHaveLength(1);
});

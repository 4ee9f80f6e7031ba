import { describe, expect, test } from 'vitest';

import { readProviderClaims } from './provider-claims.ts';

const rule = { domains: ['police.example', 'council.example'], contexts: ['c1', 'urn:two'] };
const verified = { sub: 'x', email: 'Robin@Police.example', email_verified: true };
const mfa = { ...verified, amr: ['pwd', 'mfa'] };
const read = (claims: unknown) => {
  const answer = readProviderClaims(claims, rule);
  return answer.ok ? answer.email : answer.why;
};

describe('SGN-4 whose address it is', () => {
  test.each([
    ['a verified address', mfa, 'robin@police.example'],
    [
      'Entra: the tenant owns the domain',
      { ...mfa, email_verified: undefined, xms_edov: '1' },
      'robin@police.example',
    ],
    [
      'Entra: as a boolean',
      { ...mfa, email_verified: undefined, xms_edov: true },
      'robin@police.example',
    ],
    ['nobody says it is verified', { ...mfa, email_verified: undefined }, 'address-not-verified'],
    ['it is not', { ...mfa, email_verified: false }, 'address-not-verified'],
    [
      'it is not, whoever owns the domain',
      { ...mfa, email_verified: 'false', xms_edov: true },
      'address-not-verified',
    ],
    [
      'a user name is no address',
      { ...mfa, email: undefined, preferred_username: 'robin@police.example' },
      'address-not-verified',
    ],
    ['another domain', { ...mfa, email: 'robin@elsewhere.example' }, 'other-domain'],
    ['a domain below', { ...mfa, email: 'robin@x.police.example' }, 'other-domain'],
    ['a domain that ends alike', { ...mfa, email: 'robin@notpolice.example' }, 'other-domain'],
    ['an address that is none', { ...mfa, email: 'robin' }, 'unreadable'],
    ['nothing', null, 'unreadable'],
  ])('%s', (_, claims, expected) => expect(read(claims)).toBe(expected));
});

describe('SGN-5 that a second factor was used there', () => {
  test.each([
    ['amr says so', mfa, 'robin@police.example'],
    ['amr as one word', { ...verified, amr: 'mfa' }, 'robin@police.example'],
    ['an agreed context in acr', { ...verified, acr: 'urn:two' }, 'robin@police.example'],
    ['an agreed context in acrs', { ...verified, acrs: ['p1', 'c1'] }, 'robin@police.example'],
    ['a password alone', { ...verified, amr: ['pwd'] }, 'no-second-factor'],
    ['a context nobody agreed', { ...verified, acr: '1', acrs: ['c2'] }, 'no-second-factor'],
    ['a word that holds mfa', { ...verified, amr: ['nomfa'] }, 'no-second-factor'],
    ['nothing said', verified, 'no-second-factor'],
    ['amr of another kind', { ...verified, amr: { mfa: true } }, 'unreadable'],
  ])('%s', (_, claims, expected) => expect(read(claims)).toBe(expected));

  test('no agreed context: only amr counts', () => {
    const claims = { ...verified, acr: '' };
    expect(readProviderClaims(claims, { ...rule, contexts: [] }).ok).toBe(false);
  });
});

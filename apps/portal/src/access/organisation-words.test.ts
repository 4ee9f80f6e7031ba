import { expect, test } from 'vitest';

import { organisationRefusal } from './organisation-words.ts';

test.each([
  ['no-second-factor', 'second step'],
  ['signup_disabled', 'knows nobody'],
  ['other-domain', 'knows nobody'],
  ['unable_to_link_account', 'knows nobody'],
  ['<script>alert(1)</script>', 'did not work'],
])('SGN-5 what is said of %s', (code, words) => {
  expect(organisationRefusal(code)).toContain(words);
  expect(organisationRefusal(code)).not.toContain(code);
});

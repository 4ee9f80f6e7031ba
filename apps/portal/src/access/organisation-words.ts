/** What the sign-in page says when an organisation's sign-in came back without letting somebody in. */
export function organisationRefusal(code: string): string {
  if (code === 'no-second-factor')
    return 'Your organisation did not ask you for a second step. Ask its IT help, or use your password here.';
  if (notKnown.includes(code))
    return 'Waymark knows nobody by the address that your organisation gave. Ask your Waymark administrator.';
  return 'Signing in with your organisation did not work. Try again, or use your password here.';
}

const notKnown = [
  'signup_disabled',
  'account_not_linked',
  'unable_to_link_account',
  'other-domain',
  'address-not-verified',
];

/** What the library could do and nobody needs: names, addresses and leaving are the administrator's. */
export const disabledPaths = [
  '/sign-up/email',
  '/update-user',
  '/update-session',
  '/delete-user',
  '/change-email',
  '/request-password-reset',
  '/reset-password',
  '/send-verification-email',
  '/link-social',
  '/unlink-account',
  // The secret behind the codes is shown once, when it is made.
  '/two-factor/get-totp-uri',
  // Sessions have addresses of our own, which hand out no keys.
  '/list-sessions',
  '/revoke-session',
  '/revoke-sessions',
  '/revoke-other-sessions',
];

/** After how many wrong codes in a row, over however many sign-ins, the second step is locked, and for how long. */
export const wrongCodes = { enabled: true, maxFailedAttempts: 10, durationSeconds: 15 * 60 };

const fromInside = { window: 60, max: 10 };

/** How often one address may ask. Wrong passwords and codes are counted apart: SGN-6 says why. */
export const rateLimit = {
  enabled: true,
  storage: 'database' as const,
  window: 60,
  max: 600,
  customRules: {
    // A limit by address would let a stranger keep a whole agency out.
    '/sign-in/email': false as const,
    // The library's own is three in ten seconds, and a whole agency begins its day behind one address.
    '/sign-in/social': { window: 60, max: 600 },
    '/two-factor/verify-totp': false as const,
    '/two-factor/verify-backup-code': false as const,
    // Whoever finds an open session must not guess the password from inside it.
    '/verify-password': fromInside,
    '/change-password': fromInside,
    '/two-factor/enable': fromInside,
    '/two-factor/disable': fromInside,
    '/two-factor/generate-backup-codes': fromInside,
  },
};

import type { Page } from '@playwright/test';

/** A device that keeps passkeys: whether it makes sure who is there is for the story to say. */
export type PasskeyDevice = { asksWho: (does: boolean) => Promise<void> };

/** Gives a page a device of Chromium's own making, which says yes when it asks who is there. */
export async function giveDevice(page: Page): Promise<PasskeyDevice> {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('WebAuthn.enable');
  const { authenticatorId } = await chromium.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    async asksWho(isUserVerified) {
      await chromium.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
    },
  };
}

import { APIError, isAPIError } from 'better-auth/api';

import { clientAddressHeader } from './client-address-header.ts';
import { textIn, type BeforeStep, type HookContext } from './hook-context.ts';
import { deviceDays, type KnownDevices } from './known-device.ts';
import { strangerAt, type Counted, type Waits } from './waits.ts';

type TurnParts = { waits: Waits; devices: KnownDevices; isHttps: boolean; now: () => Date };

/** Makes whoever gave wrong passwords wait, and nobody else (SGN-6). */
export function waitYourTurn({ waits, devices, isHttps, now }: TurnParts): {
  before: BeforeStep;
  afterPassword: (ctx: HookContext) => Promise<void>;
  remember: (ctx: HookContext, email: string) => void;
} {
  // A known device stands for itself.
  const countedFor = (ctx: HookContext): Counted[] => {
    const email = textIn(ctx.body, 'email').trim().toLowerCase();
    const device = devices.read(email, ctx.getCookie(devices.cookieFor(email)), now());
    if (device !== null) return [{ subject: 'device', who: device }];
    return strangerAt(ctx.headers?.get(clientAddressHeader) ?? '', email);
  };
  return {
    async before(ctx) {
      const seconds = await waits.begin(countedFor(ctx), now());
      if (seconds === 0) return null;
      throw new APIError(
        'TOO_MANY_REQUESTS',
        { code: 'WAIT', message: `Too many wrong passwords. Wait ${seconds} seconds.`, seconds },
        { 'retry-after': String(seconds) },
      );
    },
    async afterPassword(ctx) {
      if (!isAPIError(ctx.context.returned)) await waits.forgive(countedFor(ctx));
    },
    remember(ctx, email) {
      ctx.setCookie(devices.cookieFor(email), devices.issue(email, now()), {
        httpOnly: true,
        sameSite: 'lax',
        secure: isHttps,
        path: '/api/auth',
        maxAge: deviceDays * 24 * 60 * 60,
      });
    },
  };
}

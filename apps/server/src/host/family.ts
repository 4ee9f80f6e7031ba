import { familyApi, type FamilyHost } from '@waymark/api/family';
import { defaultCallBackParameters } from '@waymark/domain/call-back';
import type { Hono } from 'hono';

import type { Settings } from '../env.ts';
import { clientAddress, siteAddresses } from './client-address.ts';

type FamilyParts = Omit<FamilyHost, 'addressOf' | 'isSite' | 'callBackParameters'>;

/** What families send, taken as the settings of this installation say. */
export function family(settings: Settings, parts: FamilyParts): Hono {
  return familyApi({
    ...parts,
    addressOf: (c) => clientAddress(c, settings.WAYMARK_TRUST_PROXY),
    isSite: siteAddresses([settings.WAYMARK_HOST, ...settings.WAYMARK_SITE_ADDRESSES]),
    callBackParameters: {
      ...defaultCallBackParameters,
      keepDays: settings.WAYMARK_CALL_BACK_DAYS,
    },
  });
}

import { familyApi, type FamilyHost } from '@waymark/api/family';
import { defaultCallBackParameters } from '@waymark/domain/call-back';
import type { Hono } from 'hono';

import type { Settings } from '../env.ts';

type FamilyParts = Omit<FamilyHost, 'callBackParameters'>;

/** What families send, taken as the settings of this installation say. */
export function family(settings: Settings, parts: FamilyParts): Hono {
  return familyApi({
    ...parts,
    callBackParameters: {
      ...defaultCallBackParameters,
      keepDays: settings.WAYMARK_CALL_BACK_DAYS,
    },
  });
}

import { demoPassword, demoPeople, demoPersonIds, type DemoPerson } from '@waymark/db/seed';

import { signIn, type StaffSession } from './staff-session.ts';

/** A session for everybody of the demo. */
export async function signInAll(portalUrl: string): Promise<Record<DemoPerson, StaffSession>> {
  const sessions: Partial<Record<DemoPerson, StaffSession>> = {};
  for (const { who, email } of demoPeople) {
    sessions[who] = await signIn(portalUrl, { email, password: demoPassword });
  }
  if (!isWhole(sessions)) throw new Error('Somebody of the demo has no login.');
  return sessions;
}

function isWhole(
  sessions: Partial<Record<DemoPerson, StaffSession>>,
): sessions is Record<DemoPerson, StaffSession> {
  return Object.keys(demoPersonIds).every((who) => Object.hasOwn(sessions, who));
}

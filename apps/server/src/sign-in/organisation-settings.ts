import { WrongSettings, type Settings } from '../env.ts';
import type { Organisation } from './organisation.ts';

/** The organisation's sign-in, or null where none is set. Throws WrongSettings where only half of it is. */
export function organisationOf(settings: Settings): Organisation | null {
  const needed = {
    WAYMARK_OIDC_DISCOVERY_URL: settings.WAYMARK_OIDC_DISCOVERY_URL,
    WAYMARK_OIDC_CLIENT_ID: settings.WAYMARK_OIDC_CLIENT_ID,
    WAYMARK_OIDC_CLIENT_SECRET: settings.WAYMARK_OIDC_CLIENT_SECRET,
    WAYMARK_OIDC_DOMAINS: settings.WAYMARK_OIDC_DOMAINS,
  };
  const missing = Object.entries(needed).filter(([, value]) => value === undefined);
  if (missing.length === Object.keys(needed).length) return null;
  if (missing.length > 0) {
    const names = missing.map(([name]) => name).join(', ');
    throw new WrongSettings(`Signing in with an organisation also needs ${names}.`);
  }
  return {
    name: settings.WAYMARK_OIDC_NAME,
    discoveryUrl: needed.WAYMARK_OIDC_DISCOVERY_URL ?? '',
    clientId: needed.WAYMARK_OIDC_CLIENT_ID ?? '',
    clientSecret: needed.WAYMARK_OIDC_CLIENT_SECRET ?? '',
    domains: needed.WAYMARK_OIDC_DOMAINS ?? [],
    contexts: settings.WAYMARK_OIDC_CONTEXTS,
  };
}

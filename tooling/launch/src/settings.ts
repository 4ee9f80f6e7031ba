import { askCommandLine } from './command-line.ts';
import { CannotStart } from './project.ts';

/** As much of the settings as the launcher needs; the server reads and checks them all. */
export type HouseSettings = {
  dataDir: string;
  /** Where the embedded PostgreSQL keeps what changes; null where it does not. */
  archive: string | null;
  host: string;
  port: number;
  sitePort: number;
  portalUrl: string;
  siteUrl: string;
  feedUrl: string;
  familyUrl: string;
};

/** Has the server's own code read the settings. Throws CannotStart (exit code 2) naming every wrong one. */
export async function readHouseSettings(env: NodeJS.ProcessEnv): Promise<HouseSettings> {
  const values: Record<string, string | number | undefined> = JSON.parse(
    await askCommandLine(['settings', '--json'], env),
  );
  const port = Number(values['WAYMARK_PORT']);
  const sitePort = Number(values['WAYMARK_SITE_PORT']);
  if (port === sitePort) {
    throw new CannotStart(
      `WAYMARK_PORT and WAYMARK_SITE_PORT are both ${port}: portal and site each need a port of their own.`,
      2,
    );
  }
  const host = String(values['WAYMARK_HOST']);
  return {
    dataDir: String(values['WAYMARK_DATA_DIR']),
    archive:
      values['WAYMARK_WAL_ARCHIVE'] === undefined ? null : String(values['WAYMARK_WAL_ARCHIVE']),
    host,
    port,
    sitePort,
    portalUrl: String(values['WAYMARK_PORTAL_URL'] ?? `http://localhost:${port}`),
    siteUrl: String(values['WAYMARK_SITE_URL'] ?? `http://localhost:${sitePort}`),
    feedUrl: String(
      values['WAYMARK_FEED_URL'] ?? `http://${reachable(host)}:${port}/open-referral/v3`,
    ),
    familyUrl: String(values['WAYMARK_FAMILY_URL'] ?? `http://${reachable(host)}:${port}/family`),
  };
}

/** Where a server that listens on `host` is reached from this machine. */
export function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

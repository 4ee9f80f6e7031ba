import { throwAwayFolder } from '@waymark/postgres';
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

import { superviseChild, type Child } from './child.ts';
import { askCommandLine } from './command-line.ts';
import { takeControl } from './control.ts';
import { givenDatabase, ownDatabase, type HouseDatabase } from './database.ts';
import { clearLeftovers, houseMark } from './leftovers.ts';
import { checkPortIsFree, freePort } from './ports.ts';
import { CannotStart, demoBrand, demoSchoolTerms, serverScript, siteScript } from './project.ts';
import { reachable, readHouseSettings, type HouseSettings } from './settings.ts';

export type HouseOptions = {
  /** The environment that settings are read from. */
  env?: NodeJS.ProcessEnv;
  /** Whether a new installation becomes the demo's; it does unless told otherwise. */
  demo?: boolean;
  /** Gets a line for every step that takes time and everything that is mended. */
  say?: (line: string) => void;
  /** Less safe against power cuts, quicker: for data that is thrown away. */
  fast?: boolean;
  /** False where the families' site is not wanted: then it need not be built either. */
  site?: boolean;
};

type Installation =
  | { kind: 'live' }
  | { kind: 'demo'; password: string; logins: { email: string; jobTitle: string }[] };

/** Everything running: database, server and site. */
export type House = {
  portalUrl: string;
  siteUrl: string;
  databaseUrl: string;
  databaseSays: string;
  dataDir: string;
  installation: Installation;
  stop: () => Promise<void>;
  /** Ends everything at once, without finishing what is under way. */
  abort: () => void;
  /** Stops one part; the others go on. It comes back with its start. */
  stopServer: () => Promise<void>;
  startServer: () => Promise<void>;
  stopSite: () => Promise<void>;
  startSite: () => Promise<void>;
  stopPostgres: () => Promise<void>;
  startPostgres: () => Promise<void>;
  /** kill -9 of one part; it is started again by itself. */
  killServer: () => void;
  killSite: () => void;
  killPostgres: () => void;
};

/** Starts a house on the settings' data folder and ports. Throws CannotStart, with everything ended again. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const env = options.env ?? process.env;
  const say = options.say ?? (() => {});
  const settings = await readHouseSettings(env);
  makeDataFolder(settings.dataDir);
  const { portalUrl, siteUrl } = settings;
  const control = await takeControl(
    settings.dataDir,
    { state: 'starting', pid: process.pid, portalUrl, siteUrl, databaseUrl: '' },
    () => say('Waiting for the one that ran before to end …'),
  );
  const undo: (() => Promise<void>)[] = [control.release];
  try {
    const parts = await openParts(settings, env, options, undo);
    control.tell({ state: 'running', databaseUrl: parts.database.url });
    return describe(settings, parts, async () => {
      control.tell({ state: 'stopping' });
      await undoAll(undo);
    });
  } catch (error) {
    await undoAll(undo);
    throw error;
  }
}

function makeDataFolder(dataDir: string): void {
  try {
    mkdirSync(join(dataDir, 'logs'), { recursive: true });
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new CannotStart(
      `The data folder ${dataDir} cannot be made or used${why}. Set WAYMARK_DATA_DIR to a folder that this user may write to.`,
    );
  }
}

async function undoAll(undo: (() => Promise<void>)[]): Promise<void> {
  for (let step = undo.pop(); step; step = undo.pop()) await step();
}

type Parts = { database: HouseDatabase; server: Child; site: Child; installation: Installation };

async function openParts(
  settings: HouseSettings,
  env: NodeJS.ProcessEnv,
  options: HouseOptions,
  undo: (() => Promise<void>)[],
): Promise<Parts> {
  const say = options.say ?? (() => {});
  const { dataDir, host } = settings;
  const mark = houseMark(realpathSync(dataDir));
  await clearLeftovers(mark);
  await checkPortIsFree(host, settings.port, 'WAYMARK_PORT');
  await checkPortIsFree(host, settings.sitePort, 'WAYMARK_SITE_PORT');
  const logs = join(dataDir, 'logs');
  const database = env['DATABASE_URL']
    ? givenDatabase(env['DATABASE_URL'])
    : await ownDatabase({
        dataDir,
        archive: settings.archive,
        logFile: join(logs, 'postgres.log'),
        fast: options.fast ?? false,
        say,
      });
  undo.push(database.stop);
  const withDatabase = { ...env, DATABASE_URL: database.url };
  const prepare = options.demo === false ? ['prepare', '--no-demo'] : ['prepare'];
  const installation: Installation = JSON.parse(await askCommandLine(prepare, withDatabase));
  const server = superviseChild({
    name: 'The server',
    script: serverScript,
    mark,
    env: withDatabase,
    logFile: join(logs, 'server.log'),
    readyUrl: `http://${reachable(host)}:${settings.port}/health/live`,
    say,
  });
  undo.push(() => server.stop());
  await server.start();
  const site = superviseChild({
    name: 'The site',
    script: siteScript,
    mark,
    env: siteEnv(env, settings, installation),
    logFile: join(logs, 'site.log'),
    readyUrl: `http://${reachable(host)}:${settings.sitePort}/`,
    say,
  });
  undo.push(() => site.stop());
  if (options.site !== false) await startSite(site);
  return { database, server, site, installation };
}

async function startSite(site: Child): Promise<void> {
  if (!existsSync(siteScript)) {
    throw new CannotStart('The site is not built. Start Waymark by: npm start');
  }
  await site.start();
}

/** The site gets what it needs and no more: no address of a database, no secret. */
function siteEnv(
  env: NodeJS.ProcessEnv,
  settings: HouseSettings,
  { kind }: Installation,
): NodeJS.ProcessEnv {
  const terms = env['WAYMARK_SCHOOL_TERMS_FILE'] ?? (kind === 'demo' ? demoSchoolTerms : null);
  const brand = env['WAYMARK_BRAND_FILE'] ?? (kind === 'demo' ? demoBrand : null);
  const passed = [
    'PATH',
    'HOME',
    'LANG',
    'TZ',
    'NODE_OPTIONS',
    'WAYMARK_FEED_MINUTES',
    'WAYMARK_TRUST_PROXY',
    'WAYMARK_CALL_BACK_DAYS',
    'WAYMARK_AREAS',
  ];
  return {
    ...Object.fromEntries(passed.filter((name) => env[name]).map((name) => [name, env[name]])),
    HOST: settings.host,
    PORT: String(settings.sitePort),
    WAYMARK_SITE_URL: settings.siteUrl,
    WAYMARK_FEED_URL: settings.feedUrl,
    WAYMARK_FAMILY_URL: settings.familyUrl,
    WAYMARK_DATA_DIR: settings.dataDir,
    ...(terms && { WAYMARK_SCHOOL_TERMS_FILE: terms }),
    ...(brand && { WAYMARK_BRAND_FILE: brand }),
  };
}

function describe(settings: HouseSettings, parts: Parts, stop: () => Promise<void>): House {
  const { database, server, site, installation } = parts;
  return {
    portalUrl: settings.portalUrl,
    siteUrl: settings.siteUrl,
    databaseUrl: database.url,
    databaseSays: database.says,
    dataDir: settings.dataDir,
    installation,
    stop,
    abort() {
      site.kill();
      server.kill();
    },
    stopServer: () => server.stop(),
    startServer: () => server.start(),
    stopSite: () => site.stop(),
    startSite: () => startSite(site),
    stopPostgres: () => database.stop(),
    startPostgres: () => database.start(),
    killServer: () => server.kill(),
    killSite: () => site.kill(),
    killPostgres: () => database.kill(),
  };
}

/** A house for tests: own folder, own ports, own PostgreSQL, gone with the process that started it. */
export async function startHouse(options: HouseOptions = {}): Promise<House> {
  const folder = throwAwayFolder('house');
  const { DATABASE_URL: _, ...inherited } = process.env;
  const own = Object.entries(inherited).filter(([name]) => !name.startsWith('WAYMARK_'));
  const env = {
    ...Object.fromEntries(own),
    WAYMARK_DATA_DIR: folder.path,
    WAYMARK_PORT: String(await freePort()),
    WAYMARK_SITE_PORT: String(await freePort()),
    ...options.env,
  };
  const house = await openHouse({ fast: true, ...options, env }).catch(async (error: unknown) => {
    await folder.remove();
    throw error;
  });
  return {
    ...house,
    async stop() {
      await house.stop();
      await folder.remove();
    },
  };
}

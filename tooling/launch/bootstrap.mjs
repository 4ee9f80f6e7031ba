// Runs on whatever Node the machine has, before anything is installed: no dependencies, no TypeScript.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const oldestNode = [20, 0];
const oldestNodeWithoutPin = [22, 12];
// Since this one, Node runs TypeScript without being asked to.
const typesWithoutFlag = [22, 18];
const quietEnv = {
  CI: 'true',
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_UPDATE_NOTIFIER: '1',
};

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** @param {string} message @param {number} code @returns {never} */
export function stopWith(message, code) {
  say(message);
  process.exit(code);
}

/** Makes sure that Node is new enough and that everything is installed; says so only when it takes time. */
export async function prepare() {
  if (isOlder(process.versions.node, oldestNode)) {
    stopWith(
      `Waymark needs Node 20 or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`,
      1,
    );
  }
  await install();
}

/** The Node that everything runs on: the pinned one, or this one where there is no pin for the machine. */
export function pinnedNode() {
  const pinned = join(project, 'node_modules/.bin/node');
  if (existsSync(pinned)) return { path: pinned, env: {} };
  if (isOlder(process.versions.node, oldestNodeWithoutPin)) {
    stopWith(
      `Waymark brings its own Node for Linux only. On ${process.platform} ${process.arch} it needs Node 22.12 or newer; ` +
        `this is ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`,
      1,
    );
  }
  const flags = isOlder(process.versions.node, typesWithoutFlag)
    ? '--experimental-strip-types --disable-warning=ExperimentalWarning'
    : '';
  const options = [process.env.NODE_OPTIONS, flags].filter(Boolean).join(' ');
  return { path: process.execPath, env: options ? { NODE_OPTIONS: options } : {} };
}

/** The environment for what runs on the pinned Node: its programs first. */
export function projectEnv() {
  const bin = join(project, 'node_modules/.bin');
  return {
    ...process.env,
    ...quietEnv,
    ...pinnedNode().env,
    PATH: `${bin}:${process.env.PATH ?? ''}`,
  };
}

/** Runs pnpm in the version that package.json names. Resolves with the exit code and, where kept, the output. */
export function pnpm(args, { quiet = true } = {}) {
  const { packageManager } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  return run('npx', ['--yes', packageManager, ...args], { quiet });
}

/** @param {string} command @param {string[]} args */
export function run(command, args, { quiet = false, env = { ...process.env, ...quietEnv } } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: project,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
    });
    const output = [];
    child.stdout?.on('data', (text) => output.push(text));
    child.stderr?.on('data', (text) => output.push(text));
    child.on('error', (error) => resolve({ code: 1, output: String(error.message) }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }),
    );
  });
}

async function install() {
  const stampFile = join(project, 'node_modules/.waymark-installed');
  const stamp = installStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  say('Installing what Waymark is made of; the first time this takes about half a minute …');
  // The lockfile was checked against the registry when it was made; checking again costs seconds of network.
  const frozen = ['install', '--frozen-lockfile', '--config.minimumReleaseAge=0'];
  const { code, output } = await pnpm(frozen);
  if (code !== 0) {
    say(output.split('\n').slice(-40).join('\n'));
    stopWith('Installing failed; the lines above say why. Is the package registry reachable?', 1);
  }
  if (existsSync(join(project, 'node_modules'))) writeFileSync(stampFile, stamp);
}

function installStamp() {
  const parts = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];
  for (const group of ['apps', 'packages', 'tooling', 'patches']) {
    for (const name of readdirSync(join(project, group)).sort()) {
      const path = group === 'patches' ? `${group}/${name}` : `${group}/${name}/package.json`;
      if (existsSync(join(project, path))) parts.push(path);
    }
  }
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const part of parts) hash.update(part).update(readFileSync(join(project, part)));
  return hash.digest('hex');
}

/** Builds portal and site, unless nothing they are made of has changed since the last time. */
export async function build() {
  const stampFile = join(project, 'node_modules/.waymark-built');
  const stamp = buildStamp();
  const outputs = ['apps/portal/dist/index.html', 'apps/site/dist/server/entry.mjs'];
  const isBuilt = outputs.every((path) => existsSync(join(project, path)));
  if (isBuilt && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  say('Building the portal and the site …');
  const filters = ['--filter=@waymark/portal', '--filter=@waymark/site'];
  const turbo = ['exec', 'turbo', 'run', 'build', ...filters, '--concurrency=2'];
  const { code, output } = await pnpm(turbo);
  if (code !== 0) {
    say(output.split('\n').slice(-60).join('\n'));
    stopWith('Building failed; the lines above say why.', 1);
  }
  writeFileSync(stampFile, stamp);
}

function buildStamp() {
  const hash = createHash('sha256').update(installStamp());
  for (const folder of ['apps/portal', 'apps/site', 'packages/ui', 'packages/domain']) {
    hashFolder(join(project, folder), hash);
  }
  return hash.digest('hex');
}

function hashFolder(folder, hash) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (['node_modules', 'dist', '.astro', '.turbo'].includes(entry.name)) continue;
    if (entry.isDirectory()) hashFolder(path, hash);
    else {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  }
}

/**
 * Hands over to TypeScript on the pinned Node and ends as it ends. Every signal and our own end reach it. What is to
 * read lines takes our standard input as its own, and ends with it.
 */
export function handOver(script, args, { cwd = project, readsLines = false } = {}) {
  const child = spawn(pinnedNode().path, [join(project, script), ...args], {
    cwd,
    env: projectEnv(),
    // In a session of its own, so that Ctrl-C reaches it once, through us, and not twice.
    detached: true,
    stdio: [readsLines ? 'inherit' : 'pipe', 'inherit', 'inherit'],
  });
  child.stdin?.on('error', () => {});
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(
      signal,
      once(() => child.kill(signal)),
    );
  }
  endWithParent(() => (readsLines ? child.kill('SIGTERM') : child.stdin.destroy()));
  child.on('error', (error) => stopWith(`Node could not be started: ${error.message}`, 1));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

// Ctrl-C reaches us from the terminal and again from npm, which passes it on: that is one wish.
function once(act) {
  let last = 0;
  return () => {
    if (Date.now() - last > 400) act();
    last = Date.now();
  };
}

// npm killed with -9 tells nobody; whoever it had started sees only that it has another parent.
function endWithParent(end) {
  if (!process.env.npm_lifecycle_event) return;
  const parents = parentsUpToNpm();
  setInterval(() => {
    if (parentsUpToNpm() !== parents) end();
  }, 500).unref();
}

// Between npm and us there is a shell, on systems whose shell does not give way to its last command.
function parentsUpToNpm() {
  const parent = process.ppid;
  try {
    const status = readFileSync(`/proc/${parent}/status`, 'utf8');
    if (!/^Name:\s+(ba|da|z|k)?sh$/m.test(status)) return String(parent);
    return `${parent} ${/^PPid:\s+(\d+)/m.exec(status)?.[1]}`;
  } catch {
    return String(parent);
  }
}

function isOlder(version, [major, minor]) {
  const [haveMajor = 0, haveMinor = 0] = version.split('.').map(Number);
  return haveMajor < major || (haveMajor === major && haveMinor < minor);
}

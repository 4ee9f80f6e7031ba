import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const commandLine = fileURLToPath(new URL('../../../apps/server/src/cli.ts', import.meta.url));

/** A setting of the house that a proof runs beside. Throws where it is not there. */
export function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start this by its proof.`);
  return value;
}

/** Runs one command of that house, and gives what it printed. */
export function waymark(...args: string[]): string {
  return execFileSync(process.execPath, [commandLine, ...args], { encoding: 'utf8' });
}

/** Whether the house's audit is whole. */
export function verifyAudit(): boolean {
  try {
    waymark('audit', 'verify');
    return true;
  } catch {
    return false;
  }
}

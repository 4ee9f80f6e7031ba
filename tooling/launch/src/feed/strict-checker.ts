import { throwAwayFolder } from '@waymark/postgres';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CannotStart, project } from '../project.ts';

/** What the strict checker of Open Referral UK 3.0 found; a text where it is not here. */
export type StrictFindings =
  | { ran: false; why: string }
  | { ran: true; pass: boolean; errors: number; warnings: number; official: string };

type Report = {
  pass: boolean;
  official: { level1: boolean; level2: boolean };
  strict: { findings: { sev: 'ERROR' | 'WARN' | 'INFO' }[] };
};

/**
 * Runs the strict checker that stands beside the project, in a copy with its own dependency installed. It says what it
 * finds on standard error.
 */
export async function runStrictChecker(base: string): Promise<StrictFindings> {
  const shared = process.env['WAYMARK_SHARED_DIR'] ?? join(project, '../shared');
  const source = join(shared, 'oruk');
  if (!existsSync(join(source, 'check.mjs')))
    return {
      ran: false,
      why: 'There is no oruk/check.mjs in ../shared, nor in WAYMARK_SHARED_DIR.',
    };
  const folder = throwAwayFolder('oruk');
  try {
    const copy = join(folder.path, 'oruk');
    cpSync(source, copy, { recursive: true });
    if ((await run('npm', ['ci', '--no-audit', '--no-fund'], copy)) !== 0)
      throw new CannotStart('What the strict checker needs could not be installed by npm ci.');
    const file = join(folder.path, 'found.json');
    await run(process.execPath, ['check.mjs', base, '--level', 'strict', '--json', file], copy);
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    return summary(report);
  } finally {
    await folder.remove();
  }
}

function summary({ pass, official, strict }: Report): StrictFindings {
  const count = (sev: string) => strict.findings.filter((each) => each.sev === sev).length;
  return {
    ran: true,
    pass,
    errors: count('ERROR'),
    warnings: count('WARN'),
    official: `level 1 ${said(official.level1)}, level 2 ${said(official.level2)}`,
  };
}

function said(passes: boolean): string {
  return passes ? 'passes' : 'fails';
}

async function run(program: string, args: string[], cwd: string): Promise<number | null> {
  // Standard output is for the figures of the proof.
  const child = spawn(program, args, { cwd, stdio: ['ignore', 2, 2] });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : null;
}

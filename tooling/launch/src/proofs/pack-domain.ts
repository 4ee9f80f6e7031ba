import { join } from 'node:path';

import { provePackage } from '@waymark/domain-proofs/package-proof';

import { findChromium } from '../chromium.ts';
import { project } from '../project.ts';
import type { ProofResult } from './result.ts';

const keepIn = 'packages/domain/dist';

/**
 * Packs the domain, installs it in an empty project and runs the README's examples in Node and in a browser. Leaves the
 * tarball for whoever wants to install it.
 */
export async function prove(): Promise<ProofResult> {
  const chromium = findChromium(process.env, (line) => process.stderr.write(`${line}\n`));
  const figures = await provePackage(chromium, undefined, join(project, keepIn));
  return { holds: figures.expectations > 0, figures: { ...figures, tarballIn: keepIn } };
}

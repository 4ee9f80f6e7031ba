import { provePackage } from '@waymark/domain-proofs/package-proof';

import { findChromium } from '../chromium.ts';
import type { ProofResult } from './result.ts';

/** Packs the domain, installs it in an empty project and runs the README's examples in Node and in a browser. */
export async function prove(): Promise<ProofResult> {
  const chromium = findChromium(process.env, (line) => process.stderr.write(`${line}\n`));
  const figures = await provePackage(chromium);
  return { holds: figures.expectations > 0, figures };
}

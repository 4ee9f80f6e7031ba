import { benchDomain } from '@waymark/domain-proofs/bench';
import { provePackage } from '@waymark/domain-proofs/package-proof';

import { findChromium } from '../chromium.ts';
import type { ProofResult } from './result.ts';

/** Decisions a second, match latency and package size. Figures to compare on one machine; only sizes are held. */
export async function prove(): Promise<ProofResult> {
  const chromium = findChromium(process.env, (line) => process.stderr.write(`${line}\n`));
  const { tarballKB, bundlesKB } = await provePackage(chromium, 'all');
  const matcherKB = bundlesKB['navigation/match']?.brotli ?? Number.POSITIVE_INFINITY;
  return {
    holds: matcherKB <= matcherBudgetKB,
    figures: { ...(await benchDomain()), tarballKB, bundlesKB, matcherBudgetKB },
  };
}

/** The matcher with its data, Brotli: 60 KiB in kilobytes of 1,000 bytes. */
const matcherBudgetKB = 61.4;

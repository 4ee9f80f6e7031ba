import { provePackage } from '@waymark/domain-proofs/package-proof';
import { expect, test } from 'vitest';

import { findChromium } from '../chromium.ts';

test('the packed domain installs in an empty project, and every example of its README says what the README says', async () => {
  const figures = await provePackage(findChromium(process.env, () => undefined));
  expect(figures.expectations).toBeGreaterThan(20);
  expect(figures.bundlesKB['navigation/match']?.brotli).toBeLessThanOrEqual(61.4);
}, 180_000);

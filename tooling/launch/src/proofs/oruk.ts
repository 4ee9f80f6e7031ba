import { checkFeed } from '../feed/check-feed.ts';
import { runStrictChecker } from '../feed/strict-checker.ts';
import { startHouse } from '../house.ts';
import type { ProofResult } from './result.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * The public feed of the demo, asked from outside: by a check of our own that knows what every filter must give, and by
 * the strict checker of Open Referral UK 3.0 where that stands beside the project.
 */
export async function prove(): Promise<ProofResult> {
  const house = await startHouse({ say });
  try {
    const base = `${house.portalUrl}/open-referral/v3`;
    say(`Asking ${base} …`);
    const own = await checkFeed(base);
    for (const fault of own.faults) say(fault);
    const strict = await runStrictChecker(base);
    return {
      holds: own.faults.length === 0 && (!strict.ran || strict.pass),
      figures: { own: { ...own, faults: own.faults.length }, strict },
    };
  } finally {
    await house.stop();
  }
}

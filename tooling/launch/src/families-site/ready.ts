import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until the site has taken up the directory. */
export async function untilDirectory(site: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const health: { services: number } = JSON.parse(await (await fetch(`${site}/health`)).text());
    if (health.services > 0) return;
    await sleep(100);
  }
  throw new Error('The site never got the directory.');
}

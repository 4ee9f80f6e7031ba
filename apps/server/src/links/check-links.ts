import type { LinkState } from './ask-link.ts';

const atOnce = 6;

/**
 * Asks every link, a few at once and one at a time of each host. What may pass by itself is asked once more after all the
 * others, and believed then.
 */
export async function checkLinks(
  links: readonly string[],
  ask: (link: string) => Promise<LinkState>,
): Promise<ReadonlyMap<string, LinkState>> {
  const states = new Map<string, LinkState>();
  await askAll(links, ask, states);
  const again = links.filter((link) => {
    const state = states.get(link);
    return state?.kind === 'dead' && state.mayPass;
  });
  await askAll(again, ask, states);
  return states;
}

async function askAll(
  links: readonly string[],
  ask: (link: string) => Promise<LinkState>,
  states: Map<string, LinkState>,
): Promise<void> {
  const hosts = [...Map.groupBy(links, (link) => new URL(link).hostname).values()];
  const worker = async () => {
    for (let host = hosts.pop(); host; host = hosts.pop()) {
      for (const link of host) states.set(link, await ask(link));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

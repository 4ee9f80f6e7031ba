import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('.', import.meta.url);

/** The name under which the demo borough's own services are imported. */
export const demoDirectorySource = 'wenbrook';

/**
 * The demo borough's directory as another directory would send it: pages in the nested Outpost shape, with the
 * oddities that real ones have. All of it is made up.
 */
export function demoDirectoryTexts(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

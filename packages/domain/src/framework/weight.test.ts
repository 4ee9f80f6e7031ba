import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Every file that a file of this package loads, itself among them. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (file.endsWith('.json')) return seen;
  const imports = /^(?:import|export)(?! type)[^;]*? from '(\.[^']+)'/gm;
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports))
    loadedBy(join(dirname(file), path), seen);
  return seen;
}

const filesOf = (entry: string) => [...loadedBy(join(import.meta.dirname, entry))];

test('FRM-1: the tools load no framework; each framework has a path of its own', () => {
  expect(filesOf('index.ts').length).toBeGreaterThan(25);
  expect(filesOf('index.ts').filter((file) => file.endsWith('.json'))).toEqual([]);
  expect(filesOf('five-level.ts').some((file) => file.endsWith('five-level.json'))).toBe(true);
  expect(filesOf('york.ts').filter((file) => file.endsWith('.json'))).toHaveLength(1);
});

import { afterEach, expect, test, vi } from 'vitest';
import { hushLibraries, sayBroken } from './hushed.ts';

const original = { ...console };

afterEach(() => {
  Object.assign(console, original);
  vi.restoreAllMocks();
});

test('N3 nothing that a library writes to the console comes through', () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  hushLibraries();
  for (const way of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) {
    console[way]('Could not render /my-husband-hits-me');
  }
  expect(out).not.toHaveBeenCalled();
  expect(err).not.toHaveBeenCalled();
});

test('N3 what broke is told by where it broke, not by what the error says', () => {
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  sayBroken('A page could not be made.', new Error('no place is called\n  my-husband-hits-me'));
  const [said] = err.mock.calls.map(([line]) => String(line));
  expect(said).toMatch(/^site: A page could not be made\.\n {4}at .*hushed\.test\.ts/);
  expect(said).not.toContain('husband');
});

import { say } from './say.ts';

/**
 * Passes on nothing that a library writes to the console. Astro and its adapter quote the address that was asked for, and an
 * address may be what somebody typed.
 */
export function hushLibraries(): void {
  for (const way of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) {
    console[way] = () => {};
  }
}

/** Says where in the code something broke. What an error says of itself may quote what somebody typed. */
export function sayBroken(what: string, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  say([what, ...places].join('\n'));
}

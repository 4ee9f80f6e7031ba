import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const remover = `cat >/dev/null; n=0
while [ -e "$0" ] && [ "$n" -lt 100 ]; do rm -rf "$0" 2>/dev/null || sleep 0.1; n=$((n+1)); done`;

/** A folder that goes when `remove` is called or this process ends, however it ends. */
export function throwAwayFolder(name: string): { path: string; remove(): Promise<void> } {
  const asRoot = process.getuid?.() === 0;
  const path = mkdtempSync(join(asRoot ? '/var/tmp' : tmpdir(), `waymark-${name}-`));
  // Root's PostgreSQL runs under another account, which has to pass through.
  if (asRoot) chmodSync(path, 0o711);
  const watcher = spawn('/bin/sh', ['-c', remover, path], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  const gone = once(watcher, 'exit');
  return {
    path,
    async remove() {
      watcher.ref();
      watcher.stdin.end();
      await gone;
    },
  };
}

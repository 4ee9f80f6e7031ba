import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The account PostgreSQL runs under; `null` means: the one this process has. */
export type Account = { name: string; uid: number; gid: number } | null;

/** PostgreSQL refuses to run as root, and `initdb` wants an account with a name: `postgres`, else `nobody`. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const wanted of ['postgres', 'nobody']) {
    const line = accounts.find((entry) => entry.startsWith(`${wanted}:`));
    const [name, , uid, gid] = line?.split(':') ?? [];
    if (name && uid && gid) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    'PostgreSQL cannot run as root, and this machine has neither a "postgres" nor a "nobody" account. ' +
      'Start Waymark as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** Spawn options that run a process under the account, from a folder that every account can enter. */
export function asAccount(account: Account): { uid?: number; gid?: number; cwd: string } {
  return account ? { uid: account.uid, gid: account.gid, cwd: '/' } : { cwd: '/' };
}

/** Runs a shell test under the account: the only sure way to learn what it may reach. */
export function accountCan(account: Account, test: string, path: string): boolean {
  const result = spawnSync('/bin/sh', ['-c', test, path], {
    ...asAccount(account),
    stdio: 'ignore',
  });
  return result.status === 0;
}

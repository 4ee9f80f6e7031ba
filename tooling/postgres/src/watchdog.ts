import { spawn, type ChildProcess } from 'node:child_process';
import { asAccount, type Account } from './account.ts';

/**
 * A shell between us and the server. It holds the far end of a pipe whose near end only this process holds, so it
 * learns of our end however we end (kill -9 included), and then stops the server in order.
 * $0 is the stop signal; the rest is the command.
 */
const script = `
exec 3<&0 </dev/null
"$@" 3<&- & server=$!
trap '' INT TERM HUP
{ cat; kill -"$0" "$server"; } <&3 >/dev/null 2>&1 & watch=$!
exec 3<&-
wait "$server"; code=$?
kill -9 "$watch" 2>/dev/null
exit "$code"
`;

/** Starts a command that lives no longer than this process. Ending `stdin` stops it. */
export function spawnWatched(
  command: string[],
  options: { account: Account; stopSignal: 'INT' | 'QUIT'; env: NodeJS.ProcessEnv },
): ChildProcess {
  return spawn('/bin/sh', ['-c', script, options.stopSignal, ...command], {
    ...asAccount(options.account),
    env: options.env,
    // Its own session: Ctrl-C in the terminal is for the launcher, which stops the server last.
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
}

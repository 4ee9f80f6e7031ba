import type { Log } from '@waymark/use-cases/context';
import { describeFault } from '@waymark/use-cases/errors';
import { createHash } from 'node:crypto';

/** Whether a password is in a list of stolen ones. */
export type IsStolen = (password: string) => Promise<boolean>;

const longestMs = 3_000;

/**
 * Asks a service that speaks the range protocol of Have I Been Pwned: five of the forty characters of a hash leave
 * the server, and the answer names some hundred hashes that begin so. Where it cannot be asked, that is logged and
 * the answer is no: the list of common passwords on this server still holds.
 */
export function asksRange(url: string, log: Log): IsStolen {
  return async (password) => {
    const hash = createHash('sha1').update(password).digest('hex').toUpperCase();
    try {
      const answer = await fetch(`${url}/${hash.slice(0, 5)}`, {
        // With padding, the size of the answer tells nobody on the way which range it was.
        headers: { 'add-padding': 'true', 'user-agent': 'Waymark' },
        signal: AbortSignal.timeout(longestMs),
        redirect: 'error',
      });
      if (!answer.ok) throw new RangeError(`Status ${answer.status}`);
      return isIn(await answer.text(), hash.slice(5));
    } catch (error) {
      log.warn({ fault: describeFault(error) }, 'The list of stolen passwords could not be asked');
      return false;
    }
  };
}

// Padding is lines with a count of 0.
function isIn(lines: string, suffix: string): boolean {
  return lines.split(/\r?\n/).some((line) => {
    const [found, count] = line.split(':');
    return found?.toUpperCase() === suffix && Number(count) > 0;
  });
}

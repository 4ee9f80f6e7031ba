import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';

import { cleanClone, type User } from './clean-clone.ts';
import type { ProofResult } from './result.ts';

/** Times both commands from clean clones: cold and warm, as this user and, where this is root, as an ordinary one. */
export async function prove(): Promise<ProofResult> {
  const { username: name, uid, gid } = userInfo();
  const users: User[] = [{ name, uid, gid }];
  if (uid === 0) users.push(ordinaryUser());
  const figures: Record<string, unknown> = {};
  let holds = true;
  for (const user of users) {
    const timed = await timeBoth(user);
    figures[user.name] = timed.figures;
    holds &&= timed.holds;
  }
  return { holds, figures: { unit: 'seconds', ...figures } };
}

async function timeBoth(user: User): Promise<ProofResult> {
  const say = (line: string): void => void process.stderr.write(`${user.name}: ${line}\n`);
  const forStart = await cleanClone(user);
  const forTest = await cleanClone(user);
  try {
    say('npm start, cold');
    const startCold = await forStart.startAndStop();
    say(`${startCold.seconds} s; npm start, warm`);
    const startWarm = await forStart.startAndStop();
    say(`${startWarm.seconds} s; npm test, cold`);
    const testCold = await forTest.run('test');
    say(`${testCold.seconds} s: ${testCold.lastLine}; npm test, warm`);
    const testWarm = await forTest.run('test');
    say(`${testWarm.seconds} s: ${testWarm.lastLine}`);
    return {
      holds: startCold.clean && startWarm.clean && testCold.code === 0 && testWarm.code === 0,
      figures: {
        startCold: startCold.seconds,
        startWarm: startWarm.seconds,
        testCold: testCold.seconds,
        testWarm: testWarm.seconds,
        tests: testCold.lastLine,
        stoppedCleanly: startCold.clean && startWarm.clean,
      },
    };
  } finally {
    forStart.remove();
    forTest.remove();
  }
}

function ordinaryUser(): User {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  const [name = 'nobody', , uid = '65534', gid = '65534'] = line?.split(':') ?? [];
  return { name, uid: Number(uid), gid: Number(gid) };
}

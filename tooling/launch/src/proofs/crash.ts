import { runBeside } from '../beside.ts';
import { startHouse } from '../house.ts';
import type { ProofResult } from './result.ts';

const leastKills = 200;

type Figures = {
  kills: Record<'server' | 'postgres' | 'backend' | 'connection', number>;
  families: number;
  lost: number;
  doubled: number;
  halfWritten: number;
  surprises: number;
  auditHolds: boolean;
};

/**
 * Eight writers at work while the server, PostgreSQL, its processes and single connections are killed at random. What was
 * acknowledged is there once and whole, the audit holds, and the server ends only when it is killed itself.
 */
export async function prove(): Promise<ProofResult> {
  let serverEnded = 0;
  const house = await startHouse({
    site: false,
    env: { WAYMARK_CALLS_PER_MINUTE: '1000000' },
    say(line) {
      if (line.startsWith('The server ended unexpectedly')) serverEnded += 1;
      process.stderr.write(`${line}\n`);
    },
  });
  try {
    const figures = await runBeside<Figures>(house, 'crash.ts', (asked) => {
      if (isKillOf(asked, 'server')) house.killServer();
      if (isKillOf(asked, 'postgres')) house.killPostgres();
    });
    const serverEndedByItself = serverEnded - figures.kills.server;
    const { lost, doubled, halfWritten, surprises, auditHolds } = figures;
    const faults = lost + doubled + halfWritten + surprises + Math.abs(serverEndedByItself);
    const kills = Object.values(figures.kills).reduce((sum, count) => sum + count, 0);
    const isTried = kills >= leastKills && figures.families > 0;
    return {
      holds: isTried && faults === 0 && auditHolds,
      figures: { ...figures, serverEndedByItself },
    };
  } finally {
    await house.stop();
  }
}

function isKillOf(asked: unknown, part: string): boolean {
  return typeof asked === 'object' && asked !== null && Reflect.get(asked, 'kill') === part;
}

import type { Log } from '@waymark/use-cases/context';
import { pino } from 'pino';

/** One JSON object a line on standard output. No host name and no process number: they say nothing here. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

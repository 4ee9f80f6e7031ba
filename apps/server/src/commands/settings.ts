import { describeSettings, readSettings } from '../env.ts';
import { WrongUsage, type ExitCode } from './command.ts';

const secret = /_PASSWORD$|SECRET|DATABASE_URL|SMTP_URL/;

/** Prints the settings in force. Needs no database. */
export function runSettings(args: string[], print: (line: string) => void): ExitCode {
  const [format, ...rest] = args;
  if (rest.length > 0 || (format !== undefined && format !== '--json')) {
    throw new WrongUsage('settings takes --json or nothing.');
  }
  const values = Object.entries(readSettings(process.env)).map(([name, value]) => [
    name,
    secret.test(name) ? '(set, not shown)' : value,
  ]);
  const now = Object.fromEntries(values);
  if (format === '--json') {
    print(JSON.stringify(now));
    return 0;
  }
  for (const { name, is } of describeSettings()) {
    print(`${name} = ${String(now[name] ?? '(not set)')}\n    ${is}`);
  }
  return 0;
}

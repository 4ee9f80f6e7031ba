// `npm run --silent waymark -- <command>`: the command line, on the running house's database or on one of its own.
import { handOver, prepare } from './bootstrap.mjs';

const args = process.argv.slice(2);
// These answer lines of standard input from the rules alone, so they need no house and no database.
const readsLines = ['rules', 'navigate'].includes(args[0]);

await prepare();
// npm changes to the project's folder; file names in arguments are meant from where it was called.
const cwd = process.env.INIT_CWD;
if (readsLines) handOver('apps/server/src/cli.ts', args, { cwd, readsLines });
else handOver('tooling/launch/src/waymark.ts', args, { cwd });

// `npm run --silent waymark -- <command>`: the command line, on the running house's database or on one of its own.
import { handOver, prepare } from './bootstrap.mjs';

await prepare();
// npm changes to the project's folder; file names in arguments are meant from where it was called.
handOver('tooling/launch/src/waymark.ts', process.argv.slice(2), { cwd: process.env.INIT_CWD });

// `npm start`: installs, builds and starts everything. See README.md beside this file.
import { build, handOver, prepare, stopWith } from './bootstrap.mjs';

const usage = `npm start [-- --no-demo]

  --no-demo   start a new installation empty, without the made-up borough of Wenbrook

Settings are environment variables: see docs/operations.md.`;

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
const unknown = args.find((arg) => arg !== '--no-demo');
if (unknown !== undefined) stopWith(`There is no option ${unknown}.\n\n${usage}`, 2);

await prepare();
await build();
handOver('tooling/launch/src/start.ts', args);

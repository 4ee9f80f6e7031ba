// `npm test`: installs what the tests need, a browser included, and runs every test.
import { build, handOver, prepare } from './bootstrap.mjs';

await prepare();
await build();
handOver('tooling/launch/src/test.ts', process.argv.slice(2));

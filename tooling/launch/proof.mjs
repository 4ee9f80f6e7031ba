// `npm run --silent proof -- <name>`: what is too long for `npm test`.
import { build, handOver, prepare } from './bootstrap.mjs';

await prepare();
await build();
handOver('tooling/launch/src/proof.ts', process.argv.slice(2));

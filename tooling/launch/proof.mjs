// `npm run --silent proof -- <name>`: what is too long for `npm test`.
import { handOver, prepare } from './bootstrap.mjs';

await prepare();
handOver('tooling/launch/src/proof.ts', process.argv.slice(2));

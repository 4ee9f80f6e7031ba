// Started by the tests as a process of its own, to be killed: `node starter.ts <data folder>`.
import { startPostgres } from '../index.ts';

const dataDir = process.argv[2];
if (!dataDir) throw new Error('usage: node starter.ts <data folder>');
const { url, pid, data } = await startPostgres({ dataDir });
process.stdout.write(`${JSON.stringify({ url, pid, data })}\n`);
setInterval(() => {}, 60_000);

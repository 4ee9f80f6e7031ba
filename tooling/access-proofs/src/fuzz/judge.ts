import { mark } from './hostile.ts';

/** An answer as it came, and how long it took. */
export type Answer = { status: number; text: string; ms: number };

const known = new Set([200, 400, 401, 403, 404, 405, 409, 413, 415, 422, 429]);
// What a person of the staff has no business reading: how it is made, where it runs, what PostgreSQL said.
const inside =
  /\bat (?:file:|node:|async |\/)|node_modules|PostgresError|syntax error at|violates|duplicate key|relation "|ECONN|\/packages\/|\/apps\/|SELECT |INSERT INTO|pg_catalog|ZodError|TRPCClientError/;
const latestMs = 10_000;

/** What is wrong with an answer to something hostile; empty where nothing is. */
export function faultsOf({ status, text, ms }: Answer): string[] {
  const faults: string[] = [];
  if (!known.has(status)) faults.push(`was answered with ${status}`);
  if (ms > latestMs) faults.push(`took ${Math.round(ms)} ms`);
  if (status === 200) return faults;
  const shown = inside.exec(text);
  if (shown) faults.push(`shows its inside: ${shown[0]}`);
  if (text.includes(mark)) faults.push('repeats what was sent');
  return faults;
}

/** What is wrong with the refusal of an input: it has to say which field, and what to do about it. */
export function unclear({ status, text }: Answer): string[] {
  if (status !== 400) return [];
  const told = /"kind":"invalid-input"/.test(text);
  const fields = /"problems":\[(?!\])/.test(text);
  const general = /could not be read/.test(text);
  return told && (fields || general) ? [] : ['a refusal that names no field'];
}

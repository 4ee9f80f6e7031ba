/** One line for the operator. Never anything that a visitor typed, and never an address that they asked for. */
export function say(line: string): void {
  process.stderr.write(`site: ${line}\n`);
}

type Action = 'read' | 'change' | 'column' | 'remove' | 'write' | 'forge';

/** Counts cells, and keeps those in which PostgreSQL and the rules differ. */
export class Tally {
  readonly #cells: Record<Action, number> = {
    read: 0,
    change: 0,
    column: 0,
    remove: 0,
    write: 0,
    forge: 0,
  };
  /** In how many of them the rules say yes. */
  #allowed = 0;
  /** Forgeries by somebody who may write what is not one, by table; and what nobody could write honestly. */
  readonly #sharp = new Map<string, number>();
  readonly #written = new Map<string, number>();
  #byGlass = 0;
  readonly mismatches: string[] = [];

  compare(what: Action, cell: string, found: unknown, expected: unknown): void {
    this.#cells[what] += 1;
    if (expected === true || expected === 'done' || expected === 'allowed') this.#allowed += 1;
    if (found !== expected)
      this.mismatches.push(`${what} ${cell}: ${String(found)}, not ${String(expected)}`);
  }

  /** What was tried of a table, by somebody whose honest row was taken. */
  noteTry(table: string, of: { done: boolean; sharp: string | null }): void {
    // Nobody who acts writes these: that is what was tried.
    if (table === 'audit_checkpoint') return;
    this.#written.set(table, (this.#written.get(table) ?? 0) + (of.done ? 1 : 0));
    if (of.sharp === null) return;
    const kind = `${table}: ${of.sharp}`;
    this.#sharp.set(kind, this.#sharp.get(kind) ?? 0);
  }

  /** A write about a family that is open by broken glass. */
  noteByGlass(): void {
    this.#byGlass += 1;
  }

  noteSharp(table: string, forgery: string): void {
    const kind = `${table}: ${forgery}`;
    this.#sharp.set(kind, (this.#sharp.get(kind) ?? 0) + 1);
  }

  /** What the matrix did not really try: tables that nobody wrote to, forgeries that nobody else could have made. */
  untried(): string[] {
    const nobody = (all: ReadonlyMap<string, number>) =>
      [...all].filter(([, count]) => count === 0).map(([kind]) => kind);
    return [
      ...nobody(this.#written).map((table) => `nobody could write ${table} as it is`),
      ...nobody(this.#sharp).map(
        (kind) => `only those tried it who may write nothing there: ${kind}`,
      ),
    ];
  }

  figures() {
    const cells = Object.values(this.#cells).reduce((sum, count) => sum + count, 0);
    const sharp = [...this.#sharp.values()].reduce((sum, count) => sum + count, 0);
    return {
      cells,
      allowed: this.#allowed,
      byAction: this.#cells,
      kindsOfForgery: this.#sharp.size,
      forgedByThoseWhoMayWrite: sharp,
      triedByBrokenGlass: this.#byGlass,
      untried: this.untried().length,
      mismatches: this.mismatches.length,
    };
  }
}

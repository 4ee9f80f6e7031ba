import { randomUUID } from 'node:crypto';

import { randomFrom } from '../../random.ts';
import { textOf, type Row } from '../rows.ts';

/** What was made up so far of an area that is there, and what stands in it. */
export class BesideArea {
  readonly #random: () => number;
  protected readonly areaId: string;
  protected readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly made: [table: string, row: Row][] = [];

  constructor(seed: number, areaId: string, rows: ReadonlyMap<string, readonly Row[]>) {
    this.#random = randomFrom(seed);
    this.areaId = areaId;
    this.rows = rows;
  }

  /** The first person whom a contact names; empty where it names nobody. */
  protected namedIn(contact: Row): string {
    const named = (this.rows.get('contact_person') ?? []).find(
      (each) => each['contact_id'] === contact['id'],
    );
    return textOf(named, 'person_id');
  }

  protected staff(): readonly Row[] {
    return this.here('actor').filter(({ kind }) => kind === 'person');
  }

  protected here(table: string): readonly Row[] {
    return (this.rows.get(table) ?? []).filter((row) => row['area_id'] === this.areaId);
  }

  protected inArea(): { id: string; area_id: string } {
    return { id: randomUUID(), area_id: this.areaId };
  }

  protected add(table: string, row: Row): Row {
    this.made.push([table, row]);
    return row;
  }

  protected chance(part: number): boolean {
    return this.#random() < part;
  }

  protected pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.#random() * items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }
}

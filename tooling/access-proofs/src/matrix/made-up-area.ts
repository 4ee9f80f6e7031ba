import { randomUUID } from 'node:crypto';

import { randomFrom } from '../random.ts';

export type Row = Record<string, string | number | boolean | null | string[]>;

/** A day so many days from now. */
export const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** A moment so many hours from now. */
export const moment = (hours: number): string =>
  new Date(Date.now() + hours * 3_600_000).toISOString();

/** An area that grows row by row, the same for the same seed but for its ids. */
export class MadeUpArea {
  readonly #random: () => number;
  protected readonly prefix: string;
  protected readonly areaId: string = randomUUID();
  protected readonly rows = new Map<string, Row[]>();

  constructor(seed: number, prefix: string) {
    this.#random = randomFrom(seed);
    this.prefix = prefix;
  }

  protected agreements(agencies: Row[], actors: Row[]): void {
    const first = this.#agreement(actors, { version: 1, supersedes_id: null, starts_on: day(-90) });
    const second = this.#agreement(actors, {
      version: 2,
      supersedes_id: first['id'] ?? null,
      starts_on: day(this.pick([-10, 10])),
    });
    for (const agency of agencies) {
      for (const agreement of [first, second]) {
        if (!this.chance(0.85)) continue;
        const signed = this.pick([-60, -60, -60, 0, 1, null]);
        const ended = signed === -60 ? this.pick([null, null, null, -1, 0, 1]) : null;
        this.add('agreement_signatory', {
          ...this.inArea(),
          agreement_id: agreement['id'] ?? '',
          agency_id: agency['id'] ?? '',
          signed_on: signed === null ? null : day(signed),
          ended_on: ended === null ? null : day(ended),
        });
      }
    }
  }

  #agreement(actors: Row[], version: Row): Row {
    return this.add('agreement', {
      ...this.inArea(),
      kind: 'memorandum-of-understanding',
      title: 'Triage',
      purpose: 'Early help.',
      covers_triage: true,
      data_sets: '[]',
      last_day: null,
      review_on: day(90),
      registered_by: this.pick(actors)['id'] ?? '',
      registered_at: moment(-24),
      ...version,
    });
  }

  protected inArea(id: string = randomUUID()): Row {
    return { id, area_id: this.areaId };
  }

  protected add(table: string, row: Row): Row {
    const list = this.rows.get(table) ?? [];
    list.push(row);
    this.rows.set(table, list);
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

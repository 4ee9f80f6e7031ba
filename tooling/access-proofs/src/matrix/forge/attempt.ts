import type { Expected } from '../expected.ts';
import { textOf, type AllRows, type Row } from '../rows.ts';

/** Something that one person tries to write: as it is, and as they would make it look. */
export type Attempt = {
  table: string;
  /** The row that is changed; left out, a row is added. */
  where?: Row;
  row: Row;
  /** What has to be written before it, in the same transaction. */
  before?: readonly { table: string; row: Row }[];
  /** They see the family by broken glass, and every such is tried of itself (NTK-12). */
  byGlass?: boolean;
  /** Whether the rules let this person write it as it is. */
  may: boolean;
  /** What they would make it look like, by what is untrue of it: nobody may write any of these. */
  forgeries: Readonly<Record<string, Row>>;
};

/** Who tries, what stands, and what the rules say of them. */
export class Trier {
  readonly me: Row;
  readonly rules: Expected;
  readonly visible: Record<string, ReadonlySet<string>>;
  readonly rows: AllRows;

  constructor(of: { me: Row; rules: Expected; visible: Trier['visible']; rows: AllRows }) {
    const { me, rules, visible, rows } = of;
    this.me = me;
    this.rules = rules;
    this.visible = visible;
    this.rows = rows;
  }

  get id(): string {
    return textOf(this.me, 'id');
  }
  get areaId(): string {
    return textOf(this.me, 'area_id');
  }
  get agencyId(): string {
    return textOf(this.me, 'agency_id');
  }

  /** All rows of a table. */
  all(table: string): readonly Row[] {
    return this.rows.get(table) ?? [];
  }

  /** The rows of a table that belong to their area. */
  here(table: string): readonly Row[] {
    return this.all(table).filter((row) => row['area_id'] === this.areaId);
  }

  /** A row of a table in another area. */
  abroad(table: string): Row {
    const found = this.all(table).find((row) => row['area_id'] !== this.areaId);
    if (!found) throw new Error(`No other area has a row of ${table}.`);
    return found;
  }

  /** The row of a table with this id. */
  byId(table: string, id: unknown): Row | undefined {
    return this.all(table).find((row) => row['id'] === id);
  }

  isNowInNoTeam(actorId: string): boolean {
    return !this.all('team_member').some(
      (each) => each['actor_id'] === actorId && each['ended_at'] === null,
    );
  }

  heldRoles(): readonly string[] {
    return this.rules.heldRoles();
  }

  sees(table: string, key: unknown): boolean {
    return this.visible[table]?.has(String(key)) ?? false;
  }

  /** Somebody of the area in another agency, and another person: in whose name a forgery would be. */
  get other(): Row {
    const found = this.here('actor').find(
      (row) =>
        row['kind'] === 'person' && row['ended_at'] === null && row['agency_id'] !== this.agencyId,
    );
    if (!found) throw new Error('There is nobody else in the area.');
    return found;
  }

  get otherId(): string {
    return textOf(this.other, 'id');
  }
  get otherAgencyId(): string {
    return textOf(this.other, 'agency_id');
  }
  get abroadAreaId(): string {
    return textOf(this.abroad('agency'), 'area_id');
  }
}

/** What one person can try on what stands. */
export type Tries = (trier: Trier) => Iterable<Attempt>;

/** A moment that has been. */
export const atSomeTime = '2026-11-20T10:00:00Z';

import { retentionClasses } from '@waymark/domain/retention';
import { lawfulBases } from '@waymark/domain/sharing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { dataMap, dataMapParts, type Column } from './index.ts';

type LiveColumn = { table: string; column: string; type: string };

/** What the migrations keep of themselves. */
const ownTables = ['drizzle.__drizzle_migrations'];

let database: TestDatabase;
let live: LiveColumn[];
beforeAll(async () => {
  database = await createTestDatabase();
  live = await listColumns();
});
afterAll(() => database.drop());

async function listColumns(): Promise<LiveColumn[]> {
  const rows = await database.owner.db.execute<LiveColumn>(sql`
    select case when n.nspname = 'public' then c.relname else n.nspname || '.' || c.relname end as "table",
           a.attname as "column", format_type(a.atttypid, a.atttypmod) as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped
      and n.nspname !~ '^(pg_|information_schema)'
    order by 1, a.attnum`);
  return [...rows].filter(({ table }) => !ownTables.includes(table));
}

const entries = (): (LiveColumn & { entry: Column | undefined })[] =>
  live.map((each) => ({ ...each, entry: dataMap[each.table]?.[each.column] }));
const names = (all: readonly LiveColumn[]) => all.map(({ table, column }) => `${table}.${column}`);

describe('RET-1: every column of the database', () => {
  test('has its entry, and the map holds no other', () => {
    const mapped = Object.entries(dataMap).flatMap(([table, columns]) =>
      Object.keys(columns).map((column) => `${table}.${column}`),
    );
    expect(live.length).toBeGreaterThan(300);
    expect(names(entries().filter(({ entry }) => entry === undefined))).toEqual([]);
    expect(mapped.filter((name) => !names(live).includes(name))).toEqual([]);
  });

  test('stands in one part of the map', () => {
    const tables = dataMapParts.flatMap((part) => Object.keys(part.tables));
    expect(tables.filter((name, index) => tables.indexOf(name) !== index)).toEqual([]);
  });

  test('says what for, on which basis, who sees it and for how long', () => {
    const wrong = entries().filter(({ entry }) => {
      if (!entry) return true;
      const { purpose, basis, recipients, retention, about } = entry;
      const isPersonal = about !== 'nobody';
      return (
        purpose.length < 8 ||
        recipients.length < 8 ||
        !Object.hasOwn(retentionClasses, retention) ||
        (isPersonal ? !lawfulBases.some((known) => known === basis) : basis !== 'not-personal') ||
        (isPersonal && retention === 'nobody-in-it')
      );
    });
    expect(names(wrong)).toEqual([]);
  });

  test('that can hold free text says what is in it: no id or fact hides it', () => {
    const canHoldWords = /^(text|jsonb|json|character varying|bytea|xml)/;
    const hidden = entries().filter(
      ({ type, column, entry }) =>
        canHoldWords.test(type) &&
        (entry?.holds === 'fact' || (entry?.holds === 'key' && !/^id$/.test(column))),
    );
    expect(names(hidden)).toEqual([]);
    // What may be of any shape, and is said to hold no words, is counted out: another one has to be put here, with thought.
    const ofFixedShape = entries().filter(
      ({ type, entry }) => type === 'jsonb' && entry?.holds === 'code',
    );
    expect(names(ofFixedShape)).toEqual([
      'audit_checkpoint.ends',
      'audit_entry.details',
      'contact.facts',
      'contact.route',
      'directory_session.monthly',
    ]);
  });

  test('of words says what those words are for, and nothing that it says of others', () => {
    const words = entries().filter(({ entry }) => entry?.holds === 'words');
    const purposes = words.map(({ entry }) => entry?.purpose ?? '');
    expect(words.length).toBeGreaterThan(20);
    expect(
      names(words.filter((_, index) => purposes.indexOf(purposes[index] ?? '') !== index)),
    ).toEqual([]);
    expect(names(words.filter(({ entry }) => (entry?.purpose.length ?? 0) < 25))).toEqual([]);
  });
});

describe('RTS-3: what is in a pack', () => {
  const inPack = () => entries().filter(({ entry }) => entry && entry.pack !== 'left-out');

  test('is about families, has a label, and words are never given unread', () => {
    const wrong = inPack().filter(
      ({ entry }) =>
        entry?.about !== 'family' ||
        entry.label === '' ||
        (entry.holds === 'words' && entry.pack !== 'read-first'),
    );
    expect(names(wrong)).toEqual([]);
  });

  test('comes from the tables that the database hands out for a request, and from no other', async () => {
    const [row] = await database.owner.db.execute<{ body: string }>(
      sql`select prosrc as body from pg_proc where proname = 'subject_access_held'`,
    );
    const handedOut = [
      ...(row?.body ?? '').matchAll(/\d, '([a-z_]+)'|1 as place, '([a-z_]+)'/g),
    ].map(([, name, first]) => name ?? first ?? '');
    expect(handedOut.toSorted()).toEqual(
      [...new Set(inPack().map(({ table }) => table))].toSorted(),
    );
  });

  test('RTS-5: holds nothing of what is restricted', () => {
    expect(
      inPack().filter(({ table }) => /restricted|safe_contact|break_glass/.test(table)),
    ).toEqual([]);
  });
});

import type { Connection } from '@waymark/db/client';
import { demoPersonIds, familyIds } from '@waymark/db/seed';

/**
 * Fills a demo borough with copies of one of its families, so that policies have something to weigh. Every third was raised
 * by the police officer, the others by somebody else. Gives the officer's.
 */
export async function addFamilies({ sql }: Connection, count: number): Promise<string[]> {
  const pattern = familyIds(2);
  const officer = demoPersonIds['police-officer'];
  const others = [demoPersonIds.chair, demoPersonIds['family-worker']];
  await sql`
    create temporary table copy as
    select gen_random_uuid() as family, gen_random_uuid() as contact, gen_random_uuid() as child,
           gen_random_uuid() as adult, n, (array[${officer}, ${others[0] ?? ''}, ${others[1] ?? ''}]::uuid[])[n % 3 + 1] as who
    from generate_series(1, ${count}) n`;
  await sql`
    insert into family (id, area_id, name, created_by, created_at)
    select c.family, f.area_id, 'Copy ' || c.n, c.who, f.created_at from copy c, family f
    where f.id = ${pattern.family}`;
  await sql`
    insert into contact
    select (jsonb_populate_record(o, jsonb_build_object('id', c.contact, 'family_id', c.family, 'recorded_by', c.who,
      'reference', 'CP-' || c.n, 'police_reference', null, 'recorded_at', o.recorded_at - c.n * interval '1 minute'))).*
    from copy c, contact o where o.id = ${pattern.contact(1)}`;
  await sql`
    insert into person (id, area_id, family_id, kind, given_name, family_name)
    select p.id, f.area_id, c.family, p.kind::person_kind, 'Robin', 'Copy ' || c.n
    from copy c, family f, lateral (values (c.child, 'child'), (c.adult, 'adult')) p (id, kind)
    where f.id = ${pattern.family}`;
  await sql`
    insert into contact_person (contact_id, person_id)
    select c.contact, p.id from copy c, lateral (values (c.child), (c.adult)) p (id)`;
  const rows = await sql<{ id: string }[]>`select contact as id from copy where who = ${officer}`;
  await sql`drop table copy`;
  await sql`vacuum analyze`;
  return rows.map(({ id }) => id);
}

import type { World } from './world.ts';

/** The audit entries about one record, oldest first, as 'verb by job title'. */
export async function auditOf(world: World, subjectId: string): Promise<string[]> {
  const rows = await world.database.owner.sql<{ line: string }[]>`
    select e.verb || ' by ' || a.job_title as line
    from audit_entry e join actor a on a.id = e.actor_id
    where e.subject_id = ${subjectId} order by e.written_at`;
  return rows.map((row) => row.line);
}

/** How many audit entries there are. */
export async function auditCount(world: World): Promise<number> {
  const rows = await world.database.owner.sql<{ n: number }[]>`
    select count(*)::int as n from audit_entry`;
  return rows[0]?.n ?? 0;
}

/** The newest audit entry of all: what was done, by whom, and its details. */
export async function latestAudit(
  world: World,
): Promise<{ verb: string; actorId: string; details: Record<string, unknown> } | undefined> {
  const rows = await world.database.owner.sql<
    { verb: string; actorId: string; details: Record<string, unknown> }[]
  >`select verb, actor_id as "actorId", details from audit_entry order by written_at desc limit 1`;
  return rows[0];
}

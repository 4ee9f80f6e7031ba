/** What is known of one component: which, how bad, what. */
export type Weakness = { name: string; severity: string; title: string };

const bad = ['high', 'critical'];

/**
 * Reads the report of `pnpm audit --json`: what is known of everything that is installed, the bad ones alone. Null where it is
 * no report, because the registry could not be asked or does not answer such questions.
 */
export function readAudit(report: string): { asked: number; weaknesses: Weakness[] } | null {
  const parsed = parse(report);
  const asked: unknown = part(part(parsed, 'metadata'), 'totalDependencies');
  const advisories: unknown = part(parsed, 'advisories');
  if (typeof asked !== 'number' || typeof advisories !== 'object' || advisories === null)
    return null;
  const weaknesses = Object.values(advisories).map((advisory: unknown) => ({
    name: text(part(advisory, 'module_name') ?? part(advisory, 'name')),
    severity: text(part(advisory, 'severity')),
    title: text(part(advisory, 'title')),
  }));
  // One whose severity is not said is taken for a bad one.
  return {
    asked,
    weaknesses: weaknesses.filter(({ severity }) => severity === '' || bad.includes(severity)),
  };
}

function parse(report: string): unknown {
  try {
    return JSON.parse(report);
  } catch {
    return null;
  }
}

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

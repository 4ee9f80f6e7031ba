import { describe, expect, it } from 'vitest';

import { readAudit } from './components.ts';

const report = (...severities: string[]): string =>
  JSON.stringify({
    advisories: Object.fromEntries(
      severities.map((severity, id) => [id, { module_name: `part-${id}`, severity, title: 'Bad' }]),
    ),
    metadata: { totalDependencies: 1013 },
  });

describe('known weaknesses of what is installed', () => {
  it.each([
    ['none', [], 0],
    ['what can wait', ['info', 'low', 'moderate'], 0],
    ['a high one', ['low', 'high'], 1],
    ['a critical one', ['critical'], 1],
    ['one of which nobody says how bad it is', [''], 1],
  ])('finds %s', (_what, severities, count) => {
    const audit = readAudit(report(...severities));
    expect(audit?.asked).toBe(1013);
    expect(audit?.weaknesses).toHaveLength(count);
  });

  it('names the component', () => {
    expect(readAudit(report('high'))?.weaknesses).toEqual([
      { name: 'part-0', severity: 'high', title: 'Bad' },
    ]);
  });

  it.each(['', 'Error: ERR_PNPM_AUDIT_BAD_RESPONSE', '{}', '{"error":{"code":"x"}}', 'null'])(
    'takes %s for no report, and not for a clean one',
    (output) => {
      expect(readAudit(output)).toBeNull();
    },
  );
});

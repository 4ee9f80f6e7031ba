import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffFrameworks } from './diff.ts';
import { fiveLevelFramework } from './five-level.ts';
import { loadFramework } from './load.ts';
import { madeUp, withIndicators } from './made-up-cases.ts';
import type { ThresholdFramework } from './schema.ts';
import { yorkFramework } from './york.ts';

const five = fiveLevelFramework();

/** The made-up framework with every field that a file can have, and an area in which nothing is printed. */
const full: ThresholdFramework = withIndicators(
  {
    ...madeUp,
    validTo: '2026-12-31',
    rules: { whole: 'Read it whole.' },
    oddities: ['It prints one thing twice.'],
    levels: madeUp.levels.map((level) => ({
      ...level,
      background: 'What the model says.',
      serviceTypes: ['play-group'],
      mapsTo: {
        ...level.mapsTo,
        triage: [{ outcome: 'targeted-help', kind: 'single-agency', usual: true, when: 'asked' }],
        legal: ['s17'],
        note: 'A suggestion.',
      },
    })),
    outcomes: [
      ...madeUp.outcomes,
      {
        key: 'sleep',
        sourceName: 'Sleep',
        nationalName: 'Sleeping',
        alsoPrinted: [{ name: 'Naps', where: 'Page 2' }],
        familyName: 'Sleeping',
      },
    ],
    cellOverrides: [
      {
        outcome: 'play',
        level: 2,
        elsewhere: 'Refer.',
        safeReading: 'Refer.',
        asks: 'social-care',
        reason: 'A slip.',
        confidence: 'high',
        confirmWithPartnership: true,
      },
    ],
    notPrinted: [1, 2].map((level) => ({ outcome: 'sleep', level, why: 'No room.' })),
  },
  madeUp.indicators.map((one) =>
    one.id === 'rest-4'
      ? {
          ...one,
          flags: ['safeguarding-consult'],
          note: 'A note.',
          sameAs: 'play-4',
          measure: { of: 'attendance-percent', below: 90 },
        }
      : one,
  ),
);

type Path = readonly PropertyKey[];

/** Where every single value of a file stands. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]))
    : [path];
}

/** Where every entry of a list stands. */
function entriesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(Array.isArray(value) ? [[...path, name]] : []),
    ...entriesOf(inner, [...path, name]),
  ]);
}

function withOther(framework: ThresholdFramework, path: Path): ThresholdFramework {
  return edited(framework, path, (holder, name) =>
    Reflect.set(holder, name, otherThan(Reflect.get(holder, name))),
  );
}

function without(framework: ThresholdFramework, path: Path): ThresholdFramework {
  return edited(framework, path, (holder, name) =>
    Array.isArray(holder) ? holder.splice(Number(name), 1) : Reflect.deleteProperty(holder, name),
  );
}

function edited(
  framework: ThresholdFramework,
  path: Path,
  edit: (holder: object, name: PropertyKey) => unknown,
): ThresholdFramework {
  const copy = structuredClone(framework);
  const holder = path.slice(0, -1).reduce((at: object, name) => Reflect.get(at, name), copy);
  edit(holder, path.at(-1) ?? '');
  return copy;
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${String(value)}x`;
}

/** A place without its numbers and free names: "indicators.*.note". */
function kindOf(path: Path): string {
  return path
    .map((name, index) =>
      /^\d+$/.test(String(name)) || ['flagDefinitions', 'rules'].includes(String(path[index - 1]))
        ? '*'
        : String(name),
    )
    .join('.')
    .replace(/^counts\..*/, 'counts');
}

/** What names a version and says when it holds: told, and no difference. */
const named = ['id', 'version', 'validFrom', 'validTo'] as const;
/** What another field says already: a file in which only this differs does not load (FRM-2). */
const saidElsewhere = ['counts', 'indicators.*.level'];
const counted = (path: Path) =>
  ![...named, ...saidElsewhere].some((outside) => outside === kindOf(path));

describe('whatever differs is told', () => {
  test('FRM-24: the framework of these tests is whole, and has every field of those that are shipped', () => {
    expect(loadFramework(full)).toMatchObject({ ok: true });
    const known = new Set(leavesOf(full).map(kindOf));
    for (const shipped of [five, yorkFramework()])
      expect(
        leavesOf(shipped)
          .map(kindOf)
          .filter((kind) => !known.has(kind)),
      ).toEqual([]);
    expect(diffFrameworks(full, structuredClone(full)).same).toBe(true);
  });

  test('FRM-24: not one single value can change and leave two frameworks the same', () => {
    const leaves = leavesOf(full).filter(counted);
    expect(leaves.length).toBeGreaterThan(150);
    const missed = leaves.filter((path) => diffFrameworks(full, withOther(full, path)).same);
    expect(missed.map(kindOf)).toEqual([]);
  });

  test('FRM-24: nothing can be taken out of a list, nor a note, a figure or a link between two statements', () => {
    const last = full.indicators.length - 1;
    const optional = ['note', 'sameAs', 'measure'].map((name) => ['indicators', last, name]);
    const words = [
      ['flagDefinitions', 'safeguarding-consult'],
      ['rules', 'whole'],
    ];
    const paths = [...entriesOf(full), ...optional, ...words];
    const missed = paths.filter((path) => diffFrameworks(full, without(full, path)).same);
    expect(missed.map(kindOf)).toEqual([]);
    const back = paths.filter((path) => diffFrameworks(without(full, path), full).same);
    expect(back.map(kindOf)).toEqual([]);
  });

  test('FRM-24: any single value of the five-level framework', () => {
    const leaves = leavesOf(five).filter(counted);
    fc.assert(
      fc.property(fc.constantFrom(...leaves), (path) => {
        expect(diffFrameworks(five, withOther(five, path)).same).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test.each(named)('FRM-24: %s alone is told, and no difference', (name) => {
    const next = { ...full, [name]: '2027-01-01' };
    const diff = diffFrameworks(full, next);
    expect(diff.same).toBe(true);
    expect(diff.before[name]).toBe(full[name]);
    expect(diff.after[name]).toBe('2027-01-01');
  });

  test('FRM-24, FRM-2: what is said twice in a file cannot differ alone', () => {
    const paths = leavesOf(full).filter((path) => saidElsewhere.includes(kindOf(path)));
    expect(paths.length).toBeGreaterThan(saidElsewhere.length);
    for (const path of paths) expect(loadFramework(withOther(full, path)).ok).toBe(false);
  });
});

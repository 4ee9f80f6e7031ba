import type { Indicator, ThresholdFramework } from './schema.ts';

/** An indicator of the made-up framework. */
export function madeUpIndicator(id: string, differs: Partial<Indicator> = {}): Indicator {
  return {
    id,
    outcome: 'play',
    level: 1,
    levelKey: 'fine',
    text: `A made-up statement called ${id}`,
    concerns: 'child',
    ageBand: 'any',
    polarity: 'need',
    flags: [],
    source: { doc: 'made-up.txt', outcome: 'Play', level: 1, position: 1 },
    ...differs,
  };
}

const other = { outcome: 'play', level: 2, levelKey: 'ask' };

/** A made-up framework of two levels and two areas with its own words, which agrees with itself. */
export const madeUp: ThresholdFramework = {
  schema: 'threshold-framework/2',
  id: 'made-up',
  version: '1',
  validFrom: '2026-01-01',
  validTo: null,
  title: 'A made-up framework',
  levelWord: { one: 'stage', many: 'stages' },
  notice: 'A guide, never a score.',
  howToUse: ['Talk to somebody.'],
  source: {
    doc: 'made-up.txt',
    document: 'A made-up document',
    basedOn: 'Nothing',
    guidance: { name: 'Working Together', edition: '2026' },
    dates: 'Made up.',
  },
  rules: {},
  levels: [
    {
      level: 1,
      key: 'fine',
      name: 'Doing fine',
      background: null,
      sourceDescriptor: 'All is well.',
      practitionerAction: 'Carry on.',
      asks: 'nothing-more',
      asksChildInNeed: false,
      serviceTypes: ['play-group'],
      mapsTo: { stages: ['universal-only'], triage: [], legal: [], note: null },
    },
    {
      level: 2,
      key: 'ask',
      name: 'Ask social care',
      background: null,
      sourceDescriptor: 'All is not well.',
      practitionerAction: "Ring children's social care.",
      asks: 'social-care',
      asksChildInNeed: true,
      serviceTypes: [],
      mapsTo: { stages: ['complex-need'], triage: [], legal: ['s17'], note: null },
    },
  ],
  outcomes: [
    { key: 'play', sourceName: 'Play', nationalName: null, alsoPrinted: [], familyName: 'Playing' },
    { key: 'rest', sourceName: 'Rest', nationalName: null, alsoPrinted: [], familyName: 'Resting' },
  ],
  flagDefinitions: { 'safeguarding-consult': 'Talk to the lead.' },
  printedActions: [
    { outcome: 'play', level: 2, text: "Ring children's social care.", asks: 'social-care' },
    { outcome: 'rest', level: 2, text: "Ring children's social care.", asks: 'social-care' },
  ],
  cellOverrides: [],
  notPrinted: [],
  oddities: [],
  indicators: [
    madeUpIndicator('play-1'),
    madeUpIndicator('play-2', {
      source: { doc: 'made-up.txt', outcome: 'Play', level: 1, position: 2 },
    }),
    madeUpIndicator('play-3', other),
    madeUpIndicator('play-4', other),
    madeUpIndicator('rest-1', { outcome: 'rest' }),
    madeUpIndicator('rest-2', { outcome: 'rest' }),
    madeUpIndicator('rest-3', { ...other, outcome: 'rest' }),
    madeUpIndicator('rest-4', { ...other, outcome: 'rest' }),
  ],
  counts: { total: 8, cells: { play: { 1: 2, 2: 2 }, rest: { 1: 2, 2: 2 } } },
  verification: 'Made up for tests.',
};

/** The same framework with other indicators, counted again. */
export function madeUpWith(indicators: Indicator[]): ThresholdFramework {
  return withIndicators(madeUp, indicators);
}

/** Any framework with other indicators, counted again. */
export function withIndicators(
  framework: ThresholdFramework,
  indicators: Indicator[],
): ThresholdFramework {
  const cells = Object.fromEntries(
    framework.outcomes.map(({ key }) => [
      key,
      Object.fromEntries(
        framework.levels.map(({ level }) => [
          level,
          indicators.filter((one) => one.outcome === key && one.level === level).length,
        ]),
      ),
    ]),
  );
  return { ...framework, indicators, counts: { total: indicators.length, cells } };
}

import { markdownBlocks, markdownList, markdownText } from './markdown.ts';
import { questionsAt } from './mapping.ts';
import { legalHookLabels, needStageLabels } from './need-stage.ts';
import type { Level, ThresholdFramework } from './schema.ts';

/** One page of the quick guide: a level at a glance. */
export type QuickPage = {
  level: number;
  key: string;
  /** "Level 3: Getting Help", in the framework's own word. */
  title: string;
  about: string[];
  action: string;
  /** Cells whose action is read otherwise than it is printed. */
  otherReadings: { area: string; action: string; asPrinted: string; reason: string }[];
  services: string[];
  stages: string[];
  laws: string[];
  ask: string[];
  /** How many statements the full guide holds for each area at this level. */
  statements: { area: string; count: number }[];
};

/** FRM-25: the quick guide: one page for each level, from the same data as the full one (H26). */
export function quickPages(framework: ThresholdFramework): QuickPage[] {
  return framework.levels.map((step) => ({
    level: step.level,
    key: step.key,
    title: levelTitle(framework, step),
    about: [step.sourceDescriptor, ...(step.background === null ? [] : [step.background])],
    action: step.practitionerAction,
    otherReadings: otherReadings(framework, step.level),
    services: step.serviceTypes.map((service) => service.replaceAll('-', ' ')),
    stages: step.mapsTo.stages.map((stage) => needStageLabels[stage]),
    laws: step.mapsTo.legal.map((law) => legalHookLabels[law]),
    ask: questionsAt(framework, [step]),
    statements: framework.outcomes.map(({ key, sourceName }) => ({
      area: sourceName,
      count: framework.indicators.filter((one) => one.outcome === key && one.level === step.level)
        .length,
    })),
  }));
}

/** FRM-25: the quick guide as Markdown. */
export function quickMarkdown(framework: ThresholdFramework): string {
  return markdownBlocks([
    [`# ${markdownText(framework.title)}: quick guide`],
    [markdownText(framework.notice)],
    markdownList(framework.howToUse),
    ...quickPages(framework).flatMap(pageBlocks),
  ]);
}

/** A level with its number and name, in the framework's own word: "Level 3: Getting Help". */
export function levelTitle({ levelWord }: ThresholdFramework, { level, name }: Level): string {
  const [first = '', ...rest] = levelWord.one;
  return `${first.toUpperCase()}${rest.join('')} ${level}: ${name}`;
}

function otherReadings(
  { cellOverrides, printedActions, outcomes }: ThresholdFramework,
  level: number,
) {
  return cellOverrides
    .filter((cell) => cell.level === level)
    .map(({ outcome, safeReading, reason }) => ({
      area: outcomes.find(({ key }) => key === outcome)?.sourceName ?? outcome,
      action: safeReading,
      asPrinted:
        printedActions.find((one) => one.outcome === outcome && one.level === level)?.text ?? '',
      reason,
    }));
}

function pageBlocks(page: QuickPage): string[][] {
  const line = (name: string, items: readonly string[]) =>
    items.length > 0 ? [`**${name}:** ${markdownText(items.join('; '))}`] : [];
  return [
    [`## ${markdownText(page.title)}`],
    page.about.map(markdownText),
    [`**What to do:** ${markdownText(page.action)}`],
    page.otherReadings.map(
      ({ area, action, asPrinted, reason }) =>
        `**${markdownText(area)}:** ${markdownText(`${action} (Printed: "${asPrinted}". ${reason})`)}`,
    ),
    markdownList(page.ask),
    line('Who can help', page.services),
    line('Stage of need', page.stages),
    line('Law', page.laws),
    line(
      'In the full guide',
      page.statements.map(({ area, count }) => `${area}, ${count === 0 ? 'not printed' : count}`),
    ),
  ];
}

import { readFileSync } from 'node:fs';

import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

/** Who finds barriers. Each alone finds about a third of those that are known. */
export type Engine = 'axe' | 'HTML_CodeSniffer' | 'IBM' | 'html-validate';

/** Something that an engine holds against a page: its rule, the place, and what it says of it. */
export type Finding = { engine: Engine; rule: string; where: string; says: string };

const sourceOf = (url: string): string => readFileSync(new URL(url), 'utf8');
const sources = {
  axe: sourceOf(import.meta.resolve('axe-core/axe.min.js')),
  sniffer: sourceOf(import.meta.resolve('html_codesniffer/build/HTMLCS.js')),
  ibm: sourceOf(import.meta.resolve('accessibility-checker-engine/ace.js')),
};

// Run in the page, each as an expression whose value is a list of [rule, where, says].
const axeRun = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => [id, String(target), help])))`;

// Errors alone: its warnings and notices are questions for a person, asked of every page.
const snifferRun = `new Promise((resolve, reject) => HTMLCS.process('WCAG2AA', document, () => resolve(
  HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR).map(({ code, msg, element }) =>
    [code, (element.outerHTML ?? element.nodeName).slice(0, 160), msg])), reject))`;

// Violations alone: what it calls potential is a question for a person. It takes what is folded away for shown, and then
// misses its name; such parts are read when they are opened.
const ibmRun = `new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']).then(({ results }) =>
  results.filter(({ value: [kind, outcome], path }) => kind === 'VIOLATION' && outcome === 'FAIL' &&
    document.evaluate(path.dom, document, null, 9).singleNodeValue?.checkVisibility() !== false).map(
    ({ ruleId, path, message }) => [ruleId, path.dom, message]))`;

/** What the three engines that read a page in a browser find on it as it stands now. */
export async function findInPage(page: Page): Promise<Finding[]> {
  await page.evaluate(`${sources.axe};${sources.sniffer};${sources.ibm};0`);
  return [
    ...(await run(page, 'axe', axeRun)),
    ...(await run(page, 'HTML_CodeSniffer', snifferRun)),
    ...(await run(page, 'IBM', ibmRun)),
  ];
}

async function run(page: Page, engine: Engine, expression: string): Promise<Finding[]> {
  const found: [string, string, string][] = await page.evaluate(expression);
  return found.map(([rule, where, says]) => ({ engine, rule, where, says }));
}

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
});

/** What html-validate finds in a page as it was sent. */
export async function findInMarkup(html: string): Promise<Finding[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, selector, message }) => ({
      engine: 'html-validate' as const,
      rule: ruleId,
      where: selector ?? `line ${line}`,
      says: message,
    })),
  );
}

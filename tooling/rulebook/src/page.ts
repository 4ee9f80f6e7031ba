import type { CaseTable, RuleCase } from '@waymark/domain/rule';

import { pageScript, pageStyle } from './dress.ts';
import { type RuleRow, readSpec } from './read-spec.ts';
import { inWords, isRecord, sayValue } from './words.ts';

/**
 * The rulebook: every rule of the specification with its cases, as one page that needs nothing else. Everything can be
 * read without JavaScript; the search narrows it down.
 */
export function rulebookPage(spec: string, caseTables: readonly CaseTable[]): string {
  const { introduction, sections } = readSpec(spec);
  const cases = casesByRule(caseTables);
  const contents = sections
    .filter(({ level }) => level === 2)
    .map(({ title }) => `<li><a href="#${anchor(title)}">${text(plainTitle(title))}</a></li>`);
  const body = sections.map(({ level, title, blocks }) => {
    const inside = blocks.map((block) =>
      block.kind === 'text'
        ? block.html
        : block.rules
            .map((rule) => ruleArticle(rule, level + 1, plainTitle(title), cases))
            .join('\n'),
    );
    return `<h${level} id="${anchor(title)}">${text(plainTitle(title))}</h${level}>\n${inside.join('\n')}`;
  });
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The rulebook of Waymark</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#rules">Skip to the rules</a>
<header>
<h1>The rulebook</h1>
<p class="lead">Every rule that Waymark follows, with where it comes from and cases that show it. Written to be read and challenged.</p>
<div class="search" role="search" hidden>
<label for="words">Search the rules</label>
<input id="words" type="search" autocomplete="off" spellcheck="false">
<p id="found" role="status"></p>
</div>
<details class="contents"><summary>Contents</summary><ul>
${contents.join('\n')}
</ul></details>
</header>
<main id="rules">
<section class="introduction">
${introduction}
</section>
${body.join('\n')}
</main>
<footer><p>Made from the specification and its cases by <code>node tooling/rulebook/src/write.ts</code>. Change them, not this page.</p></footer>
<script>${pageScript}</script>
</body>
</html>
`;
}

function casesByRule(tables: readonly CaseTable[]): Map<string, RuleCase[]> {
  const byRule = new Map<string, RuleCase[]>();
  for (const one of tables.flatMap(({ cases }) => cases))
    byRule.set(one.id, [...(byRule.get(one.id) ?? []), one]);
  return byRule;
}

function ruleArticle(
  { id, columns }: RuleRow,
  level: number,
  under: string,
  cases: Map<string, RuleCase[]>,
): string {
  const [says, ...further] = columns;
  const facts = further.map(({ name, html }) =>
    name === 'from'
      ? `<div><dt>Holds from</dt><dd>${sayDay(html)}</dd></div>`
      : `<div><dt>${text(capital(name))}</dt><dd>${linked(html)}</dd></div>`,
  );
  return `<article class="rule" id="${id}" data-under="${text(under)}">
<h${level} class="id"><a href="#${id}">${id}</a></h${level}>
<p>${linked(says?.html ?? '')}</p>
<dl>${facts.join('')}</dl>
${caseList(cases.get(id) ?? [])}</article>`;
}

/** Rules that a text names, as links to them. */
function linked(html: string): string {
  return html.replaceAll(/\b[A-Z]{3}-[A-Z]?\d+[a-z]?\b/g, (id) => `<a href="#${id}">${id}</a>`);
}

function caseList(cases: RuleCase[]): string {
  if (cases.length === 0) return '';
  const rows = cases.map(
    ({ name, facts, expected }) => `<div class="case">
<p>${text(capital(name))}</p>
<div class="sides">
<div><h5>What is known</h5>${sayAll(facts)}</div>
<div><h5>What the rule answers</h5>${sayAll(expected)}</div>
</div>
</div>`,
  );
  return `<details class="cases"><summary>${cases.length === 1 ? 'One case' : `${cases.length} cases`}</summary>
${rows.join('\n')}
</details>
`;
}

/** One side of a case: a record as names and values, a list as a list, anything else as it is. */
function sayAll(value: unknown): string {
  if (!isRecord(value)) return `<div>${sayItem(value)}</div>`;
  const parts = Object.entries(value).map(
    ([name, one]) => `<dt>${text(inWords(name))}</dt><dd>${sayItem(one)}</dd>`,
  );
  return parts.length === 0 ? '<div>As usual</div>' : `<dl>${parts.join('')}</dl>`;
}

function sayItem(value: unknown): string {
  if (!Array.isArray(value) || value.length < 2) return text(sayValue(value));
  return `<ul>${value.map((one) => `<li>${text(sayValue(one))}</li>`).join('')}</ul>`;
}

const longDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

function sayDay(day: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(at.getTime()) ? text(day) : longDay.format(at);
}

function plainTitle(title: string): string {
  return title.replace(/ \([A-Z]{3}-n\)$/, '');
}

function anchor(title: string): string {
  return plainTitle(title)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

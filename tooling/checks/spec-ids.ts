/** A file of the repository, as text. */
export type SourceFile = { path: string; text: string };

/** What the specification, the code and the tests say of each other. */
export type SpecCheck = { rules: number; problems: string[] };

const ruleRow = /^\|\s*`?([A-Z]{3}-[A-Z]?\d+[a-z]?)`?\s*\|/gm;
const sectionPrefix = /^##\s.*\(([A-Z]{3})-n\)/gm;
// A title follows the call of describe, test or it, or the table that .each was given.
const title =
  /(?:\b(?:describe|test|it)((?:\.\w+)*)\(|\]\)\(|\w\)\()\s*(['"`])((?:\\.|(?!\2)[^\\])*)\2/gs;
const caseId = /\bid:\s*'([^']+)'/g;

/** Tests, and the tables of cases whose ids the tests print in their titles. */
export function isTest(path: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(path) || isCases(path);
}

function isCases(path: string): boolean {
  return /(^|[/\\-])cases\.ts$/.test(path);
}

/**
 * Holds a specification, code and tests together in both directions: each rule is named in code and in the title of a
 * test that runs, and each ID that code or a test names is a rule.
 */
export function checkSpec(spec: string, files: readonly SourceFile[]): SpecCheck {
  const rows = [...spec.matchAll(ruleRow)].map(([, id = '']) => id);
  const rules = new Set(rows);
  const prefixes = [...spec.matchAll(sectionPrefix)].map(([, prefix = '']) => prefix);
  const idsIn = (text: string) => [
    ...text.matchAll(new RegExp(`\\b(?:${prefixes.join('|')})-[A-Z]?\\d+[a-z]?\\b`, 'g')),
  ];
  const inCode = new Set<string>();
  const inTitles = new Set<string>();
  const problems: string[] = [];

  for (const { path, text } of files) {
    for (const match of idsIn(text)) {
      const [id] = match;
      if (!rules.has(id))
        problems.push(`${path}:${lineOf(text, match.index)} names ${id}, which is no rule`);
      if (!isTest(path)) inCode.add(id);
    }
    if (isTest(path)) for (const [id] of idsIn(titlesIn(path, text))) inTitles.add(id);
  }
  for (const id of rules) {
    if (!prefixes.includes(id.slice(0, 3)))
      problems.push(`${id} stands in no section "(${id.slice(0, 3)}-n)"`);
    if (rows.filter((row) => row === id).length > 1) problems.push(`${id} is there twice`);
    if (!inCode.has(id)) problems.push(`${id} is named in no code`);
    if (!inTitles.has(id)) problems.push(`${id} is named in no test title`);
  }
  return { rules: rules.size, problems };
}

function titlesIn(path: string, text: string): string {
  if (isCases(path)) return [...text.matchAll(caseId)].map(([, id]) => id).join('\n');
  return [...text.matchAll(title)]
    .filter(([, modifiers = '']) => !/\.(skip|todo)\b/.test(modifiers))
    .map(([, , , words]) => words)
    .join('\n');
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

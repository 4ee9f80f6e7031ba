/** One worked example of a README: what it is about, and the program. */
export type Example = { title: string; code: string };

const fence = /^## (?<heading>.+)$|^```ts\n(?<code>[\s\S]*?)^```$/gm;
const expectation = /^(?<expression>.+?);\s*\/\/ => (?<value>.+)$/gm;

/** The TypeScript examples of a Markdown text, each named by the heading of the second level above it. */
export function examplesOf(markdown: string): Example[] {
  const examples: Example[] = [];
  let title = '';
  for (const { groups } of markdown.matchAll(fence)) {
    if (groups?.['heading']) title = groups['heading'];
    else if (groups?.['code']) examples.push({ title, code: groups['code'] });
  }
  return examples;
}

/** How many lines of an example say what comes out: `expression; // => value`. */
export function expectationsOf({ code }: Example): number {
  return [...code.matchAll(expectation)].length;
}

/**
 * An example as a program that tells on itself: every `expression; // => value` becomes a comparison, and the first
 * that does not hold is thrown with both sides. Needs nothing but the package.
 */
export function checkedProgram(example: Example): string {
  const checked = example.code.replaceAll(
    expectation,
    (_line, expression: string, value: string) =>
      `same(${expression}, ${value}, ${JSON.stringify(`${example.title}: ${expression}`)});`,
  );
  return `const same = (found, said, where) => {
  const [a, b] = [JSON.stringify(found), JSON.stringify(said)];
  if (a !== b) throw new Error(where + ' is ' + a + ', and the README says ' + b);
};
${checked}`;
}

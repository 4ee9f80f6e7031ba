/**
 * Every path that a document names in backticks must exist, so that the documents stay true.
 * Looks at paths that start with a top-level folder of the repository and hold no placeholder; a link that starts with a
 * slash is a page of the families' site, and not a file.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documents = globSync('**/*.md', {
  cwd: root,
  exclude: (name) => /node_modules|\.data|dist/.test(name),
});
const citation = /`((?:apps|packages|tooling|docs|patches)\/[^`\s]*)`/g;
const linkTarget = /\]\((?!https?:|mailto:|#|\/)([^)#\s]+)[^)]*\)/g;

let checked = 0;
const missing: string[] = [];
for (const document of documents) {
  const text = readFileSync(join(root, document), 'utf8');
  const cited = [...text.matchAll(citation)]
    .map(([, path = '']) => path)
    .filter((path) => !/[*<>{}…]/.test(path))
    .map((path) => join(root, path.replace(/:\d+$/, '')));
  const linked = [...text.matchAll(linkTarget)].map(([, path = '']) =>
    join(root, dirname(document), path),
  );
  for (const path of [...cited, ...linked]) {
    checked += 1;
    if (!existsSync(path)) missing.push(`${document}: ${path.slice(root.length)}`);
  }
}

for (const line of missing) console.error(`Named in a document, not there: ${line}`);
console.log(`${checked} paths in ${documents.length} documents checked, ${missing.length} missing`);
process.exitCode = missing.length > 0 || checked === 0 ? 1 : 0;

import { guideTitles } from '@waymark/domain/usefulness';
import { expect, test } from 'vitest';

const guides = import.meta.glob<string>('../content/guides/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test('NAV-56 the guides that the server knows are those of the site, under their titles', () => {
  const written = Object.entries(guides).map(([file, text]) => [
    /([^/]+)\.md$/.exec(file)?.[1],
    /^title: (.*)$/m.exec(text)?.[1],
  ]);
  expect(Object.fromEntries(written)).toEqual(guideTitles);
});

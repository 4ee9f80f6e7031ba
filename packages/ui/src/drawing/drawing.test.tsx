import { areaDrawings } from '@waymark/domain/navigation';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { examples } from './examples.tsx';
import { Drawing, drawingNames } from './index.ts';

const htmlOf = (name: (typeof drawingNames)[number]) =>
  renderToStaticMarkup(<Drawing name={name} />);

describe.each(drawingNames)('%s', (name) => {
  test('has one stroke weight, one accent, and a few bytes', () => {
    const html = htmlOf(name);
    expect(html.match(/stroke-width=/g)).toHaveLength(1);
    expect(html.match(/--drawing-accent/g)).toHaveLength(1);
    expect(html.length).toBeLessThan(1200);
  });

  test('is decoration unless it says something', () => {
    expect(htmlOf(name)).toContain('aria-hidden="true"');
    const said = renderToStaticMarkup(<Drawing name={name} label="A sign" />);
    expect(said).toContain('role="img"');
    expect(said).not.toContain('aria-hidden');
  });
});

test('every area of need has its drawing', () => {
  expect(drawingNames).toEqual(expect.arrayContaining([...areaDrawings]));
});

test('no drawing writes a style that a strict content policy would refuse', () => {
  const all = Object.values(examples).map((example) => renderToStaticMarkup(example));
  expect(all.join('')).not.toMatch(/\sstyle=|<style|<script/);
});

import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { examples as brandMark } from './brand-mark/examples.tsx';
import { examples as button } from './button/examples.tsx';
import { examples as checkboxGroup } from './checkbox-group/examples.tsx';
import { examples as comboBox } from './combo-box/examples.tsx';
import { examples as dataTable } from './data-table/examples.tsx';
import { examples as dateField } from './date-field/examples.tsx';
import { examples as dialog } from './dialog/examples.tsx';
import { examples as errorSummary } from './error-summary/examples.tsx';
import { examples as notice } from './notice/examples.tsx';
import { examples as pageHeader } from './page-header/examples.tsx';
import { examples as radioGroup } from './radio-group/examples.tsx';
import { examples as summaryList } from './summary-list/examples.tsx';
import { examples as tag } from './tag/examples.tsx';
import { examples as textArea } from './text-area/examples.tsx';
import { examples as textField } from './text-field/examples.tsx';
import { examples as waiting } from './waiting/examples.tsx';

const all: Record<string, Record<string, ReactElement>> = {
  brandMark,
  button,
  checkboxGroup,
  comboBox,
  dataTable,
  dateField,
  dialog,
  errorSummary,
  notice,
  pageHeader,
  radioGroup,
  summaryList,
  tag,
  textArea,
  textField,
  waiting,
};

const cases = Object.entries(all).flatMap(([component, examples]) =>
  Object.entries(examples).map(([name, element]) => ({ component, name, element })),
);

describe('every example renders, on the server too', () => {
  test.each(cases)('$component: $name', ({ element }) => {
    expect(() => renderToStaticMarkup(element)).not.toThrow();
  });
});

describe('no default is a decision', () => {
  test('a radio group with no answer checks nothing', () => {
    expect(renderToStaticMarkup(radioGroup.nothingChosen)).not.toMatch(/\schecked=/);
  });

  test('a combo box with no answer holds no text', () => {
    expect(renderToStaticMarkup(comboBox.nothingChosen)).not.toMatch(/value="[^"]+"/);
  });
});

describe('a problem is joined to its input', () => {
  test.each([
    ['text field', textField.problem],
    ['text area', textArea.problem],
    ['radio group', radioGroup.problem],
    ['date field', dateField.problem],
    ['combo box', comboBox.problem],
  ])('%s', (_, element) => {
    const html = renderToStaticMarkup(element);
    const described = /aria-describedby="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
    const texts = described.map((id) => html.split(`id="${id}"`)[1] ?? '');
    expect(texts.some((text) => text.includes('field-problem-mark'))).toBe(true);
    expect(html).toContain('data-wrong="true"');
  });
});

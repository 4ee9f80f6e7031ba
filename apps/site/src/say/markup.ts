import { cutAtNumbers } from '../words/numbers.ts';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it is written into a page. */
export const written = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** A text with 999, 111 and 101 as something to press. */
export const withNumbers = (text: string): string =>
  cutAtNumbers(text)
    .map((part, index) => (index % 2 === 1 ? `<a href="tel:${part}">${part}</a>` : written(part)))
    .join('');

/** The heading of a part of the answer. A script may put the reader there. */
export const headed = (id: string, text: string): string =>
  `<h2 id="${id}" tabindex="-1">${written(text)}</h2>`;

import { compile } from 'html-to-text';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const convert = compile({
  wordwrap: false,
  // Deeper or longer than anybody writes by hand is an accident or an attack.
  limits: { maxDepth: 60, maxInputLength: 500_000 },
  selectors: [
    {
      selector: 'a',
      options: {
        hideLinkHrefIfSameAsText: true,
        linkBrackets: ['(', ')'],
        // Other schemes say nothing to a reader, and may do harm.
        pathRewrite: (path: string) => (/^https?:\/\//i.test(path) ? path : ''),
      },
    },
    { selector: 'img', format: 'skip' },
    { selector: 'table', format: 'dataTable' },
    { selector: 'ul', options: { itemPrefix: '• ' } },
    ...headings.map((selector) => ({ selector, options: { uppercase: false } })),
  ],
});

/** HTML as plain text: an empty line between paragraphs, bullets in lists, a link's address behind its words. */
export function htmlToText(html: string): string {
  return convert(html);
}

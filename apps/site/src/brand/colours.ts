import { z } from 'zod';
import { contrast } from './contrast.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'must be a colour such as #0a5c5a' });

/** Waymark's own colours, as `tokens.css` of the ui package has them. */
export const waymarkColours = {
  action: '#0a5c5a',
  actionDeep: '#074442',
  link: '#0b5a8a',
  linkDeep: '#074067',
  mark: '#f4b942',
  ground: '#fffcf6',
} as const;

/** The colours that a partnership may make its own. Red stays for danger, and ink for words. */
const ownColours = z.strictObject({
  /** Buttons, and the frame of what is chosen. */
  action: colour.default(waymarkColours.action),
  /** A button under the pointer. */
  actionDeep: colour.default(waymarkColours.actionDeep),
  link: colour.default(waymarkColours.link),
  linkDeep: colour.default(waymarkColours.linkDeep),
  /** The mark at the side of what matters most today. Never words. */
  mark: colour.default(waymarkColours.mark),
  /** The paper. */
  ground: colour.default(waymarkColours.ground),
});

/** One set of colours, whole. */
export type Colours = z.infer<typeof ownColours>;

const [ink, white] = ['#16302b', '#ffffff'];
const forText = 4.5; // WCAG 2.2, 1.4.3
const forMarks = 3; // WCAG 2.2, 1.4.11

/** Reads a partnership's colours, laid over Waymark's own, and refuses what some people could not read (NAV-61). */
export const coloursSchema = ownColours.superRefine((colours, context) => {
  for (const [one, other, least, what] of pairs(colours)) {
    const ratio = contrast(one, other);
    if (ratio >= least) continue;
    const found = ratio.toFixed(1);
    context.addIssue({
      code: 'custom',
      message: `${what}: ${one} on ${other} has a contrast of ${found}, and needs ${least}`,
    });
  }
});

type Pair = readonly [one: string, other: string, least: number, what: string];

function pairs({ action, actionDeep, link, linkDeep, mark, ground }: Colours): readonly Pair[] {
  return [
    [white, action, forText, 'words on a button (action)'],
    [white, actionDeep, forText, 'words on a button under the pointer (actionDeep)'],
    [action, ground, forText, 'a button without a fill (action)'],
    [link, ground, forText, 'links (link)'],
    [link, white, forText, 'links (link)'],
    [linkDeep, ground, forText, 'links under the pointer (linkDeep)'],
    [linkDeep, white, forText, 'links under the pointer (linkDeep)'],
    [ink, ground, 7, 'words on the paper (ground)'],
    [ink, mark, forMarks, 'ink beside the mark (mark)'],
  ];
}

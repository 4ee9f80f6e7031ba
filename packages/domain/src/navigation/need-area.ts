import { z } from 'zod';
import { type OutcomeKey, outcomeKeys } from '../framework/outcome.ts';

/** The ten outcomes of the national framework, as stable keys (self-navigation section 4). */
export const needAreaKeys = outcomeKeys;

/** One of the ten outcome keys. */
export type NeedAreaKey = OutcomeKey;

/** The line drawings an area may show; each is drawn once, in the drawing folder of the ui package. */
export const areaDrawings = [
  'school-bag',
  'pram',
  'heart',
  'cup',
  'kitchen-table',
  'umbrella',
  'football',
  'open-door',
  'house',
  'purse',
] as const;

/** The name of one line drawing. */
export type AreaDrawing = (typeof areaDrawings)[number];

/** An area of need as a family meets it: a tile on the first page and a page of its own (NAV-2). */
export const needAreaSchema = z.strictObject({
  key: z.enum(needAreaKeys),
  slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  title: z.string().min(1),
  intro: z.string().min(1),
  drawing: z.enum(areaDrawings),
});

/** An area of need as a family meets it. */
export type NeedArea = z.infer<typeof needAreaSchema>;

/** The ten areas of need, in the order of the framework's outcomes (NAV-2). */
export const needAreas: readonly NeedArea[] = [
  {
    key: 'education',
    slug: 'school',
    title: 'School, nursery and learning',
    intro: 'Not going in, falling behind, or not getting on with school.',
    drawing: 'school-bag',
  },
  {
    key: 'early-years',
    slug: 'babies',
    title: 'Pregnancy, babies and under-5s',
    intro: 'Having a baby, long nights, first steps and first words.',
    drawing: 'pram',
  },
  {
    key: 'health',
    slug: 'feelings',
    title: 'Health, feelings and wellbeing',
    intro: 'Worry, feeling low, loss, food, growing up and finding a doctor.',
    drawing: 'heart',
  },
  {
    key: 'substance-use',
    slug: 'drink-and-drugs',
    title: 'Drink and drugs',
    intro: 'Yours, your child’s, or someone else’s at home.',
    drawing: 'cup',
  },
  {
    key: 'family-relationships',
    slug: 'home-life',
    title: 'Getting on at home',
    intro: 'Rows, breaking up, hard days with the children, or doing it alone.',
    drawing: 'kitchen-table',
  },
  {
    key: 'safe-from-abuse',
    slug: 'keeping-safe',
    title: 'Keeping safe online, outside and with friends',
    intro: 'Phones and games, bullying, new friends, and a safe home.',
    drawing: 'umbrella',
  },
  {
    key: 'crime-prevention',
    slug: 'out-of-trouble',
    title: 'Staying out of trouble',
    intro: 'Things to do, friends who worry you, the police, or prison.',
    drawing: 'football',
  },
  {
    key: 'domestic-abuse',
    slug: 'feeling-safe',
    title: 'Feeling safe with a partner, ex or family',
    intro: 'When someone close to you scares you, hurts you or controls you.',
    drawing: 'open-door',
  },
  {
    key: 'housing',
    slug: 'housing',
    title: 'Home and housing',
    intro: 'Rent, damp, neighbours, or being told to leave.',
    drawing: 'house',
  },
  {
    key: 'finance',
    slug: 'money',
    title: 'Money, work and bills',
    intro: 'Food, bills, benefits, work and who holds the money.',
    drawing: 'purse',
  },
];

import {
  dangerSignIds,
  helplineIds,
  localContactKeys,
  needAreaKeys,
  needs,
} from '@waymark/domain/navigation';
import { z } from 'zod';
import { reviewed } from '../content/reviewed.ts';

const text = z.string().min(1);
const said = (...keys: readonly string[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])));

/** The languages beside English, in the order they are offered. */
export const languageTags = ['pl', 'ur', 'ar', 'ro', 'uk'] as const;

/** One of the languages beside English. It is also the first part of its addresses. */
export type LanguageTag = (typeof languageTags)[number];

/** The pages that the foot of every page leads to. */
export const footKeys = [
  'danger',
  'near',
  'whats-on',
  'ring-me',
  'easy',
  'about',
  'leaving',
  'accessibility',
] as const;

// 999 and 101 stand by themselves on the danger page, with words of their own.
const ringKeys = helplineIds.filter((id) => id !== 'emergency' && id !== 'police');

const frame = z.strictObject({
  skip: text,
  bar: text,
  danger: text,
  dangerMore: text,
  leave: text,
  shiftTwo: text,
  shiftOne: text,
  home: text,
  trail: text,
  foot: text,
  languages: text,
  largePrint: text,
  usualPrint: text,
  what: text,
  /** That a computer wrote the page, for as long as no person has checked it. */
  drafted: text,
});

const home = z.strictObject({
  title: text,
  heading: text,
  lead: text,
  areas: text,
  inEnglish: text,
  together: text,
  ask: text,
  interpreter: text,
  say: text,
  papers: text,
});

const danger = z.strictObject({
  title: text,
  heading: text,
  ring999: text,
  ring999More: text,
  first: z.array(text).length(2),
  silent: text,
  silentSteps: z.array(text).length(7),
  reassurance: text,
  signs: text,
  what: text,
  more: text,
  noEmergency: text,
  noEmergencyLead: text,
  police: text,
  all: text,
  allLead: text,
  anyTime: text,
  hoursCheck: text,
  relay: text,
  honesty: text,
  localHow: text,
  hide: text,
  back: text,
});

const sign = z.strictObject({
  said: text,
  first: text,
  otherwise: z.array(text),
  never: text.nullable(),
});

/** All that the site says in one other language: the frame, the danger page, and the titles of areas and needs. */
export const translationSchema = z.strictObject({
  tag: z.enum(languageTags),
  /** Its name in itself, and in English for an interpreter to be asked for. */
  name: text,
  englishName: text,
  direction: z.enum(['ltr', 'rtl']),
  /** The person who checked the machine's draft, and when; null until somebody has (NAV-59). */
  personCheck: z.strictObject({ by: text, on: z.iso.date() }).nullable(),
  ...reviewed,
  frame,
  links: z.record(z.enum(footKeys), text),
  privatePage: z.strictObject({ heading: text, text, link: text }),
  home,
  danger,
  signs: z.record(z.enum(dangerSignIds), sign),
  local: z.record(z.enum(localContactKeys), text),
  helplines: said(...ringKeys),
  areas: z.record(z.enum(needAreaKeys), text),
  needs: said(...needs.map(({ id }) => id)),
});

/** All that the site says in one other language. */
export type Translation = z.infer<typeof translationSchema>;

/** Says that a machine wrote it; nothing, once a person who speaks the language has checked it (NAV-59). */
export const draftNote = ({
  personCheck,
  frame: { drafted },
}: Pick<Translation, 'personCheck' | 'frame'>): string | null =>
  personCheck === null ? drafted : null;

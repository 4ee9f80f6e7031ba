import type { DrawingName } from '@waymark/ui/drawing';
import type { EasyLine } from '../words/easy.ts';

// The first that fits gives the drawing: what to do before who, who before where.
const pictures: readonly (readonly [RegExp, DrawingName])[] = [
  [/\b(ring|rings|text|number|phone|999|111|101)\b/i, 'phone'],
  [/\b(hub|group|class|club)\b/i, 'hub'],
  [/\b(walk in|drop in|come in|go in|visit)\b/i, 'door'],
  [/\b(school|teacher|nursery|pupils?|homework)\b/i, 'school'],
  [/\b(doctor|gp|nurse|midwife|health visitor|hospital|chemist|dentist)\b/i, 'heart'],
  [/\b(cot|baby|bump|pram|nappy|milk)\b/i, 'pram'],
  [/\b(money|pay|bills?|debts?|benefits?|rent|claim|free|cost)\b/i, 'purse'],
  [/\b(landlord|house|housing|council|home|room)\b/i, 'house'],
  [/\b(eat|food|meal|drink|tea|breathe|bed|sleep)\b/i, 'kettle'],
  [/\b(play|football|outside|park)\b/i, 'football'],
  [/\b(letter|write|note|read|list|form|photos?)\b/i, 'school-bag'],
  [/\b(safe|danger|lock|scared|police)\b/i, 'umbrella'],
  [/\b(ask|say|tell|talk|speak|listen|hear|message)\b/i, 'two-talking'],
  [/\b(today|day|night|morning|week)\b/i, 'sun'],
];

// A quotation mark that closes stays with its sentence.
const endOfSentence = /(?<=[.!?][”’)]*)\s+/u;

/** A text of the site as Easy Read: one sentence on each line, and a drawing that goes with it. */
export function easyLines(text: string, otherwise: DrawingName): EasyLine[] {
  return text.split(endOfSentence).map((sentence) => ({
    drawing: pictures.find(([words]) => words.test(sentence))?.[1] ?? otherwise,
    text: sentence,
  }));
}

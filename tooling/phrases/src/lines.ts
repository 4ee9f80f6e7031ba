import { needKeys, type NeedKey } from '@waymark/domain/navigation';

/** One labelled phrase: what someone might type, whether it is danger, and the needs it is about. */
export type Phrase = { text: string; danger: boolean; needs: NeedKey[] };

const isNeed = (key: string): key is NeedKey => needKeys.some((known) => known === key);

/** Reads one line: text, "yes" or "no" for danger, need keys with commas or "-"; parted by tabs. Throws where it is not that. */
export const readLine = (line: string): Phrase => {
  const [text = '', danger = '', keys = '', ...rest] = line.split('\t');
  const needs = keys === '-' ? [] : keys.split(',').map((key) => key.trim());
  const known = needs.filter(isNeed);
  if (!/^(yes|no)$/.test(danger) || rest.length > 0 || known.length < needs.length)
    throw new Error(`Not a labelled phrase: ${line}`);
  return { text, danger: danger === 'yes', needs: known };
};

/** Reads a whole file of phrases; empty lines and lines that begin with "#" are left out. */
export const readLines = (file: string): Phrase[] =>
  file
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(readLine);

import { say } from '../serve/say.ts';
import { readSettings } from '../settings.ts';
import { readBrand, waymarkBrand, type Brand } from './brand.ts';

/** The brand of this process: what its partnership set, else Waymark's own. */
export const brand = openBrand();

function openBrand(): Brand {
  const settings = readSettings(process.env);
  const file = settings.ok ? settings.settings.brandFile : null;
  if (file === null) return waymarkBrand;
  const read = readBrand(file);
  if (read.ok) return read.brand;
  for (const problem of read.problems) say(problem);
  process.exit(2);
}

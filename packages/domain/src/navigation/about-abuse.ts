import type { DangerSignId } from './danger-sign-id.ts';
import type { NeedAreaKey } from './need-area.ts';
import type { NeedKey } from './need-key.ts';
import type { Need } from './need.ts';

const abuseKeys: readonly NeedKey[] = ['domestic-abuse', 'child-abuse'];
const signsOfAbuse: readonly DangerSignId[] = [
  'being-hurt-now',
  'sexual-harm',
  'grown-up-hurting-me',
  'taken-abroad-or-cut',
  'watched-and-controlled',
];

/** True where something filed under these keys is about abuse, whatever else it is about (NAV-71). */
export const namesAbuse = (keys: readonly NeedKey[]): boolean =>
  keys.some((key) => abuseKeys.includes(key));

/** True for the area whose every need is about abuse; null is no area (NAV-71). */
export const isAreaAboutAbuse = (area: NeedAreaKey | null): boolean => area === 'domestic-abuse';

/** True for a need about abuse: its page first says how to keep others from seeing it, and N12 holds there (NAV-71). */
export const isAboutAbuse = ({ area, keys }: Pick<Need, 'area' | 'keys'>): boolean =>
  isAreaAboutAbuse(area) || namesAbuse(keys);

/** What own words were matched to. */
export type Matched = {
  /** The likeliest first. */
  readonly needs: readonly { readonly key: NeedKey }[];
  readonly dangerSigns: readonly DangerSignId[];
};

/** True where own words are likeliest about abuse, or name a danger of it (NAV-71). */
export const areWordsAboutAbuse = ({ needs, dangerSigns }: Matched): boolean =>
  namesAbuse(needs.slice(0, 1).map(({ key }) => key)) ||
  dangerSigns.some((sign) => signsOfAbuse.includes(sign));

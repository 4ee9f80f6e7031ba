import { BrandMark } from './brand-mark.tsx';

/** The mark alone. */
export const examples = { plain: <BrandMark /> };

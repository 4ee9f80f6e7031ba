import type { Frame } from '../words/frame.ts';
import { footKeys, type Translation } from './translation.ts';

/** The frame of a page in another language. What is only there in English is linked as such. */
export function frameOf({ tag, direction, frame, links, privatePage }: Translation): Frame {
  const { drafted: _, ...words } = frame;
  const homeHref = `/${tag}`;
  const dangerHref = `/${tag}/danger`;
  return {
    ...words,
    lang: tag,
    ...(direction === 'rtl' ? { dir: direction } : {}),
    homeHref,
    dangerHref,
    footLinks: footKeys.map((key) => ({
      href: key === 'danger' ? dangerHref : `/${key}`,
      label: links[key],
    })),
    privatePage,
  };
}

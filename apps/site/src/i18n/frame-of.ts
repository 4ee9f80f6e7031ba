import type { Frame } from '../words/frame.ts';
import { footKeys, type Translation } from './translation.ts';

/** The frame of a page in another language. What is only there in English is linked as such. */
export function frameOf(translation: Translation): Frame {
  const { tag, direction, frame, danger, links, privatePage } = translation;
  const { drafted: _, ...words } = frame;
  const homeHref = `/${tag}`;
  const dangerHref = `/${tag}/danger`;
  return {
    ...words,
    lang: tag,
    ...(direction === 'rtl' ? { dir: direction } : {}),
    homeHref,
    dangerHref,
    dangerOnPaper: danger.ring999,
    footLinks: footKeys.map((key) => ({
      href: key === 'danger' ? dangerHref : `/${key}`,
      label: links[key],
    })),
    privatePage,
  };
}

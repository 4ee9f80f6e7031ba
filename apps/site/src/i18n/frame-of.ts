import { frame as english, type Frame } from '../words/frame.ts';
import { footKeys, type Translation } from './translation.ts';

/** The frame of a page in another language. What is only there in English is linked as such. */
export function frameOf({ tag, direction, frame, links, privatePage }: Translation): Frame {
  const { drafted: _, ...words } = frame;
  const homeHref = `/${tag}`;
  const dangerHref = `/${tag}/danger`;
  const leadsTo = english.footLinks.map(({ href }) => href.slice(1));
  return {
    ...words,
    lang: tag,
    ...(direction === 'rtl' ? { dir: direction } : {}),
    homeHref,
    dangerHref,
    footLinks: footKeys
      .filter((key) => leadsTo.includes(key))
      .map((key) => ({ href: key === 'danger' ? dangerHref : `/${key}`, label: links[key] })),
    privatePage,
  };
}

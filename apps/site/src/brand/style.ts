import { waymarkColours, type Colours } from './colours.ts';

const tokens: Readonly<Record<keyof Colours, readonly string[]>> = {
  action: ['--colour-action'],
  actionDeep: ['--colour-action-deep'],
  link: ['--colour-link'],
  linkDeep: ['--colour-link-deep'],
  mark: ['--colour-marigold', '--drawing-accent'],
  ground: ['--colour-ground'],
};

/** The style that lays a partnership's colours over Waymark's; null where it has none of its own. */
export function colourStyle(colours: Colours): string | null {
  const own = keysOf(tokens)
    .filter((key) => colours[key] !== waymarkColours[key])
    .flatMap((key) => tokens[key].map((token) => `${token}:${colours[key]}`));
  return own.length > 0 ? `html.face-site{${own.join(';')}}` : null;
}

const keysOf = (record: typeof tokens): (keyof Colours)[] => {
  const known = (key: string): key is keyof Colours => Object.hasOwn(record, key);
  return Object.keys(record).filter(known);
};

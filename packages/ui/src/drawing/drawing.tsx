import { areaSheets } from './areas.tsx';
import { peopleSheets } from './people.tsx';
import { thingSheets } from './things.tsx';

const sheets = { ...areaSheets, ...peopleSheets, ...thingSheets };

/** The name of one of our own line drawings. */
export type DrawingName = keyof typeof sheets;

/** Every drawing there is, for examples and checks. */
export const drawingNames = Object.keys(sheets).filter((name): name is DrawingName =>
  Object.hasOwn(sheets, name),
);

type DrawingProps = {
  readonly name: DrawingName;
  /** Width and height in CSS pixels. */
  readonly size?: number;
  /** What it shows, where the drawing says something that the words beside it do not; else it is decoration. */
  readonly label?: string;
};

/**
 * One of our own line drawings, as inline SVG: one stroke weight in the ink of its surroundings and one accent.
 * `--drawing-accent` and `--drawing-paper` colour it; it takes no bytes but its own and no request.
 */
export function Drawing({ name, size = 64, label }: DrawingProps) {
  const role = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg
      {...role}
      className="drawing"
      viewBox="0 0 64 64"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {sheets[name]}
    </svg>
  );
}

import { Drawing, drawingNames, KitchenScene } from './index.ts';

/** Every drawing, and the scene of the first page. */
export const examples = {
  scene: <KitchenScene />,
  labelled: <Drawing name="hub" label="A family hub" />,
  ...Object.fromEntries(drawingNames.map((name) => [name, <Drawing key={name} name={name} />])),
};

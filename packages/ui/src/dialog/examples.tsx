import { Button } from '../button/index.ts';
import { Dialog } from './dialog.tsx';

const nothing = () => {};

/** Open, with its effect said first. */
export const examples = {
  open: (
    <Dialog open onClose={nothing} title="Throw away what you typed?">
      <p>The contact is not recorded yet. This clears all its pages.</p>
      <Button onPress={nothing}>Throw it away</Button>
    </Dialog>
  ),
};

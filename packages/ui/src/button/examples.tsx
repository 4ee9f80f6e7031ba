import { Button } from './button.tsx';

/** Each tone, and a button at work. */
export const examples = {
  main: <Button>Record contact</Button>,
  side: <Button tone="side">Add another person</Button>,
  quiet: <Button tone="quiet">Remove</Button>,
  danger: <Button tone="danger">Ring 999 first</Button>,
  busy: <Button busy="Recording …">Record contact</Button>,
};

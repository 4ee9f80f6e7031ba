import { Tag } from './tag.tsx';

/** Each state. */
export const examples = {
  open: <Tag tone="open">Not on a list</Tag>,
  going: <Tag tone="going">On Thursday’s list</Tag>,
  done: <Tag tone="done">Outcome recorded</Tag>,
  stopped: <Tag tone="stopped">Not for the meeting</Tag>,
  danger: <Tag tone="danger">999</Tag>,
};

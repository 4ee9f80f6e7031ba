import { TextArea } from './text-area.tsx';

const nothing = () => {};

/** Plain, nearly full, and with a problem. */
export const examples = {
  plain: (
    <TextArea
      name="worry"
      label="What are you worried about?"
      hint="Facts first: what was seen or said, by whom, when"
      value=""
      onChange={nothing}
    />
  ),
  nearlyFull: <TextArea name="note" label="Note" limit={10} value="Nine here" onChange={nothing} />,
  problem: (
    <TextArea
      name="rationale"
      label="Rationale"
      problem="Write why the meeting agreed this outcome"
      value=""
      onChange={nothing}
    />
  ),
};

import { Notice } from './notice.tsx';

/** Each tone. */
export const examples = {
  plain: (
    <Notice tone="plain" title="The next meeting is on Thursday 27 November at 9:30">
      <p>Six agencies will see the list.</p>
    </Notice>
  ),
  mark: <Notice tone="mark" title="Two agencies have not answered yet" />,
  done: <Notice tone="done" title="Added to the meeting" appears="spoken" />,
  focused: <Notice tone="done" title="Outcome recorded" appears="focused" />,
  danger: (
    <Notice tone="danger" title="Ring 999 now">
      <p>Then ring the front door the same day.</p>
    </Notice>
  ),
};

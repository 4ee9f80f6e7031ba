import type { ReactNode } from 'react';

import './tag.css';

/** `open` waits for someone, `going` is under way, `done` is over, `stopped` went another way, `danger` is danger. */
export type TagTone = 'open' | 'going' | 'done' | 'stopped' | 'danger';

const shapes: Record<TagTone, ReactNode> = {
  open: <circle className="tag-line" cx="6" cy="6" r="4.4" />,
  going: <path d="M2.5 1.5 9.5 6l-7 4.5Z" />,
  done: <path className="tag-line" d="m1.8 6.4 2.8 3L10.2 2.8" />,
  stopped: <rect x="2" y="2" width="8" height="8" rx="1" />,
  danger: <path d="M6 .8 11.6 11H.4Z" />,
};

/** A state as a word, a shape and a colour, so that any one of them is enough. */
export function Tag({ tone, children }: { tone: TagTone; children: string }) {
  return (
    <span className={`tag tag-${tone}`}>
      <svg className="tag-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {shapes[tone]}
      </svg>
      {children}
    </span>
  );
}

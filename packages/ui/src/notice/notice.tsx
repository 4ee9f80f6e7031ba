import type { ReactNode } from 'react';

import './notice.css';

/** `plain` tells, `mark` asks for a look, `done` says it worked, `danger` is for people at risk and nothing else. */
export type NoticeTone = 'plain' | 'mark' | 'done' | 'danger';

const shapes: Record<NoticeTone, ReactNode> = {
  plain: <path d="M10 9v6M10 5.2v1.3" />,
  mark: <path d="M6.5 5 12 10l-5.5 5" />,
  done: <path d="m5 10.5 3.4 3.6L15 6.4" />,
  danger: <path d="M10 4.6v7M10 14.2v1.4" />,
};

/** A message in the page: a shape, a few bold words, and what follows from them. */
export function Notice(props: {
  tone: NoticeTone;
  title: string;
  children?: ReactNode;
  /** Spoken when it appears, after something was done; not for what a page opens with. */
  announce?: boolean;
}) {
  return (
    <div className={`notice notice-${props.tone}`} {...(props.announce ? { role: 'status' } : {})}>
      <svg className="notice-shape" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="9.2" />
        {shapes[props.tone]}
      </svg>
      <div className="notice-words">
        <p className="notice-title">{props.title}</p>
        {props.children}
      </div>
    </div>
  );
}

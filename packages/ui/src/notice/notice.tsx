import { type ReactNode, useEffect, useRef } from 'react';

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
  /**
   * For what appears after something was done. `spoken` is read out where it stands; `focused` takes the focus, because
   * the button that was pressed is gone. Neither for what a page opens with.
   */
  appears?: 'spoken' | 'focused';
}) {
  const { tone, title, children, appears } = props;
  return (
    <div className={`notice notice-${tone}`} {...(appears === 'spoken' ? { role: 'status' } : {})}>
      <svg className="notice-shape" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="9.2" />
        {shapes[tone]}
      </svg>
      <div className="notice-words">
        {appears === 'focused' ? (
          <FocusedTitle title={title} />
        ) : (
          <p className="notice-title">{title}</p>
        )}
        {children}
      </div>
    </div>
  );
}

function FocusedTitle({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <h2 className="notice-title" ref={heading} tabIndex={-1}>
      {title}
    </h2>
  );
}

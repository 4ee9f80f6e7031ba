import type { ReactNode } from 'react';

import './page-header.css';

/** Where you are: the way back above, the page's one `h1`, what is known at a glance under it, acts at the side. */
export function PageHeader(props: {
  title: string;
  back?: ReactNode;
  /** One or two lines: states, dates, counts. */
  children?: ReactNode;
  acts?: ReactNode;
}) {
  return (
    <header className="page-header">
      {props.back ? <div className="page-header-back">{props.back}</div> : null}
      <div className="page-header-line">
        <h1 tabIndex={-1}>{props.title}</h1>
        {props.acts ? <div className="page-header-acts">{props.acts}</div> : null}
      </div>
      {props.children ? <div className="page-header-known">{props.children}</div> : null}
    </header>
  );
}

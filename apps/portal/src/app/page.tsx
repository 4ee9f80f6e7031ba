import { type ReactNode, useEffect, useRef } from 'react';
import { PageHeader } from '@waymark/ui/page-header';

import { wasLedHere } from './arrival.ts';

/** A page: its header, its name in the tab, and the focus on its heading when somebody came here by a link. */
export function Page(props: {
  title: string;
  /** Where the heading is a family's name: what the tab and the browser's history say instead. */
  tabTitle?: string;
  back?: ReactNode;
  known?: ReactNode;
  acts?: ReactNode;
  children: ReactNode;
}) {
  const page = useRef<HTMLDivElement>(null);
  const tabTitle = props.tabTitle ?? props.title;
  useEffect(() => {
    document.title = `${tabTitle} – Waymark`;
  }, [tabTitle]);
  useEffect(() => {
    if (wasLedHere()) page.current?.querySelector('h1')?.focus();
  }, []);
  return (
    <div className="page" ref={page}>
      <PageHeader title={props.title} back={props.back} acts={props.acts}>
        {props.known}
      </PageHeader>
      {props.children}
    </div>
  );
}

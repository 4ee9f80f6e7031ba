import { PageHeader } from './page-header.tsx';

/** Title alone, and with everything. */
export const examples = {
  plain: <PageHeader title="My work" />,
  full: (
    <PageHeader
      title="Thursday 27 November"
      back={<a href="#meetings">Meetings</a>}
      acts={<a href="#list">Print the list</a>}
    >
      <span>9:30</span>
      <span>3 of 8 decided</span>
    </PageHeader>
  ),
};

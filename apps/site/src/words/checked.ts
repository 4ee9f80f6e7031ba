/** Words at the foot of a page about when it was read through. */
export const checked = {
  by: (owner: string) => `Looked after by: ${owner}.`,
  on: 'This page was last checked on',
  again: 'We will look at it again by',
  overdue: 'This page is late for its next check. Ring to be sure of what it says.',
};

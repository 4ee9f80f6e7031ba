/** At the end of a page: ways to keep it and pass it on. */
export const passOnWords = {
  heading: 'Keep this or pass it on',
  keep: 'Keep this place',
  drop: 'Kept. Take it off',
  kept: 'It is on your list now, on this phone or computer.',
  dropped: 'It is off your list.',
  share: 'Share this page',
  chat: 'Take it to a chat',
  list: 'Places you kept',
};

/** Words of the list of places that somebody kept. */
export const keptWords = {
  title: 'Places you kept',
  lead: 'Your list is on this phone or computer. We do not have it, and we do not know who you are.',
  noScript:
    'This browser does not run scripts here, so it cannot keep a list. You can print any page, or write the number down.',
  places: 'Find places',
  looking: 'Getting your list …',
  count: (count: number) =>
    count === 1 ? 'One place is on your list.' : `${count} places are on your list.`,
  none: 'Nothing is kept yet.',
  noneHow: 'Open a place and press “Keep this place”. It comes here.',
  gone: (count: number) =>
    count === 1
      ? 'One place you kept is not on our list now. It may have closed.'
      : `${count} places you kept are not on our list now. They may have closed.`,
  private:
    'A place that is private cannot be kept, so that nobody finds it here. Write its number down where it is safe.',
  away: 'We could not reach our own list just now. Here is what this phone still has.',
  awayNone: 'Try again when you have signal.',
  drop: 'Take it off',
  dropNamed: (name: string) => `: ${name}`,
  print: 'Print this list',
  send: 'Send this list',
  empty: 'Empty the list',
  hide: 'Could someone look at this phone?',
  hideText: '“Leave this site” empties the list at once.',
  hideLink: 'How to hide your visit',
};

/** Words of the page for when there is no signal and no copy. */
export const offlineWords = {
  title: 'No signal just now',
  lead: 'We could not get that page. The page for danger works without signal.',
  danger: 'In danger? See who to ring',
  ring: 'You can still ring. A call to 999 uses any network that your phone can find.',
  else: 'What else you can do',
  again: 'Try this page again',
  home: 'Go to the first page',
  kept: 'See places you kept',
  pages:
    'Pages you looked at before may open too. Private pages do not: we keep no copy of them on this phone.',
};

/** How to leave at once, on the page of hiding a visit. */
export const leaveWords = {
  heading: 'Leave fast',
  where: (name: string) => `“Leave this site” is on every page. It takes you to ${name} at once.`,
  text: [
    'On a keyboard you can press the Shift key three times.',
    'It swaps this page for that one. It cannot clear the pages you saw before that.',
    'The Back button may still show those, with a place or an age you put in.',
    'So close the tab or the app as well, if you can.',
  ],
};

/** What this device holds of the site, and how to clear it. */
export const clearWords = {
  heading: 'Clear what this site left here',
  text: [
    'So that it works with no signal, this site keeps some pages on this phone or computer.',
    'It keeps the page for danger, pages that are not private, and your list of places.',
    '“Leave this site” takes away all of it but the page for danger. This button takes that away too.',
  ],
  button: 'Clear it all',
  done: 'It is cleared. Now close this page.',
  doneMore: 'The list of pages in your browser is not ours, so we cannot clear it. See above.',
};

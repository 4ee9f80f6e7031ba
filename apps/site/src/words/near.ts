/** Words of the box that takes a place, and of what it answers. */
export const near = {
  title: 'Places near you',
  heading: 'What is near you?',
  lead: 'Say where you are. See your nearest family hub, then groups and people you can go to, nearest first.',
  label: 'Your town, or the first half of your postcode',
  hint: (example: string) => `Like ${example}. We do not keep it.`,
  another: 'Somewhere else?',
  button: 'Show places',
  or: 'Or pick a town',
  orHub: 'Or pick a family hub',
  anyTown: 'All places',
  blank: 'Type a town, or the first half of your postcode. Or pick a town from the list.',
  unknown: (what: string) =>
    `Sorry, we do not know any places near “${what}” yet. Try the nearest town in the list. Help online and by phone is here for you too.`,
  unread:
    'Sorry, we could not make that out. Try a town, or the first half of your postcode. Or pick a town from the list.',
  cut: (outcode: string) => `We cut your postcode to ${outcode} and threw the rest away.`,
  found: (place: string) => `Nearest to ${place} first`,
  /** Of a postcode only the first half is used, so that no distance is to anybody's door. */
  middle: 'How far is counted from the middle of that area.',
  far: (miles: string) => `The nearest place that we know is ${miles} miles away.`,
  council: 'Your own council has a list too.',
  councilLink: 'Find your council on GOV.UK',
  border: (town: string) => `In ${town}, over the border. Ask if you can use it.`,
  borderFor: (families: string) =>
    `Over the border. Who it is for: ${families}. Ask if that is you.`,
  borderOnly: 'Over the border. Ask if you can use it.',
};

/** Words around lists of places. */
export const lists = {
  toGo: 'Places to go',
  anywhere: 'Online or by phone, from anywhere',
  more: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
  noneNear: 'No place to walk into is listed for this yet.',
  fetching:
    'We are still fetching the list of places. Please try again in a few minutes. You can use everything else on this page now.',
  hubs: 'A family hub can help with this too',
  nearestHub: 'Your nearest family hub',
  rest: 'Other places to go',
  askFor: 'Who can help with this',
  farUnknown: 'Where we do not know how far, ask before you go.',
};

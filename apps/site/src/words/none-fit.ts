/** Words for whoever finds nothing in a list that sounds like them. */
export const noneFit = {
  title: 'None of these?',
  text: 'That is fine. You do not need the right words. Walk into a family hub, or ring, and say it your own way.',
  safe: 'That is fine. You do not need the right words. Ring when no one can hear, and say it your own way.',
  young:
    'That is fine. You do not need the right words. Text or ring one of these, and say it your own way.',
};

/** When a page is not there, or we have broken something. */
export const lost = {
  notFoundTitle: 'We could not find that page',
  notFound: 'The page may have moved. Nothing is wrong with your phone.',
  brokenTitle: 'Sorry, something went wrong here',
  broken: 'It is our fault, not yours. Try again in a minute. You can still use these:',
};

/** Words above a form in which something is to be put right. */
export const toMend = { title: 'Please look at this again' };

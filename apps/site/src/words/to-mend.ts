/** Words above a form in which something is to be put right. */
export const toMend = { title: 'Please look at this again' };

/** Beside a field that nobody sees, should somebody meet it all the same. */
export const leaveEmpty = 'Leave this empty';

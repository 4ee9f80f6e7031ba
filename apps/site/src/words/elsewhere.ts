/** Said where another site had a form of ours sent. */
export const elsewhereWords = {
  title: 'We did not take that form',
  lead: 'It came from another website, not from ours. So we did nothing with it.',
  how: 'If you meant to send it, fill it in here. Nothing of yours was kept.',
  form: 'Go to the form',
};

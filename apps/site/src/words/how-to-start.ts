/** Words over what a service says of starting with it. */
export const howToStartWords = {
  heading: 'How to start',
  alert: 'Right now',
  wait: 'How long you may wait',
  apply: 'What to do',
  interpreter: 'Interpreter',
};

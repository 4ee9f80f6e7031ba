/** Words for when a line is open. They go to the device too. */
export const hoursSaid = {
  check: 'Check the hours when you ring.',
  openUntil: (time: string) => `Open now, until ${time}.`,
  closedUntil: (when: string) => `Closed now. Opens ${when}.`,
  opensAt: (time: string) => `at ${time}`,
  opensOn: (day: string) => `on ${day}`,
  tomorrow: 'tomorrow',
};

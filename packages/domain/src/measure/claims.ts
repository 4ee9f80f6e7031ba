/** MEA-9: claims that stand in the sources without data behind them. No screen, page or report repeats them as fact. */
export const claimsNotToRepeat: readonly { claim: string; source: string; instead: string }[] = [
  {
    claim: 'There is no correlation between referrals and deprivation.',
    source: 'S1; S4 §4.57',
    instead: 'No data are shown. Say where referrals come from, with counts, or say nothing.',
  },
  {
    claim: 'Two-thirds of cases leave the early help system.',
    source: 'S4 §4.89',
    instead: 'Quote 62 and 20 per cent, and say that 18 per cent are unexplained.',
  },
  {
    claim: 'Police referrals have fallen by 25.90 per cent since March 2024.',
    source: 'S4 §4.58',
    instead: 'Say what was compared: March to August 2023 with March to August 2024.',
  },
  {
    claim: '42.8 per cent of all referrals come from schools.',
    source: 'S4 §4.26',
    instead: '42.9 per cent of the contacts from schools became a referral.',
  },
];

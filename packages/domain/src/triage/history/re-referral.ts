import { type Day, addMonths } from '../../clock/day.ts';
import type { HistoryParameters } from './parameters.ts';
import { type HistoryPrompt, prompt } from './prompt.ts';

/**
 * TRI-R2: a referral to social care within 12 months of a previous one, counted by referral. The day 12 months later is
 * within. Days are YYYY-MM-DD; referrals of later days are left out.
 */
export function socialCareReReferralByReferral(
  referredOn: Day,
  earlierReferralsOn: readonly Day[],
  parameters: HistoryParameters,
): HistoryPrompt {
  const months = parameters.socialCareReReferralMonths;
  const read = () => {
    const holds = earlierReferralsOn.some(
      (day) => day <= referredOn && referredOn <= addMonths(day, months),
    );
    return {
      holds,
      because: holds
        ? `There was a referral to social care within the ${months} months before this one.`
        : `There was no referral to social care within the ${months} months before this one.`,
    };
  };
  const days = [referredOn, ...earlierReferralsOn];
  return prompt('social-care-re-referral-by-referral', days, read, parameters);
}

/**
 * TRI-R3: a family referred again after their support ended, counted by family. There is no limit of time; the day on
 * which it ended counts. `supportEndedOn` is null while support goes on: then it is new information, not a re-referral.
 */
export function earlyHelpReReferralByFamily(
  referredOn: Day,
  supportEndedOn: Day | null,
  parameters: HistoryParameters,
): HistoryPrompt {
  const holds = supportEndedOn !== null && supportEndedOn <= referredOn;
  const read = () => ({
    holds,
    because: holds
      ? 'This family was referred again after their early help had ended.'
      : 'No early help of this family had ended before this referral.',
  });
  const days = [referredOn, ...(supportEndedOn === null ? [] : [supportEndedOn])];
  return prompt('early-help-re-referral-by-family', days, read, parameters);
}

import { listMyNotifications, type NotificationKind } from '@waymark/db/notification';

import { act } from '../act.ts';
import type { Context } from '../context.ts';

/** What each kind of notification says. The same words for everybody: they name nobody and give no reason. */
export const notificationTexts: Record<NotificationKind, string> = {
  'contact-to-front-door': 'A contact has come to the front door.',
  'contact-listed':
    'A contact is on the list of the next triage meeting. Add what your agency knows.',
  'contact-taken-off-list': 'A contact that you raised was taken off the list of the meeting.',
  'outcome-recorded': 'A contact that you raised has an outcome.',
  'action-given': 'You have been given an action.',
  'action-done': 'An action agreed for a contact has been done.',
  'call-back-asked': 'A parent or carer has asked to be rung.',
  'call-back-handed-on': 'A call-back has been handed on to the front door.',
  'out-of-date-reported': 'A family says that a service in the directory is out of date.',
  'second-step-taken-off':
    'You have no second step and no password of your own any more: they were taken off. If you did not ask for it, tell your manager now.',
  'signed-out-elsewhere':
    'A post of yours in another area has ended. You were signed out everywhere, and can sign in again here.',
  'glass-broken':
    'A family that you work with was opened by somebody whose work it is not. They wrote down why.',
  'glass-to-review': 'A family was opened by broken glass. Look into it within two working days.',
  'sharing-to-approve': 'A colleague asks you to approve that something is shared.',
  'sharing-answered': 'You have an answer to what you asked to be approved.',
  'agreement-taken-back':
    'An agreement was taken back that something you shared rested on. See what is asked of you.',
  'invitation-accepted':
    'An invitation or a link that you vouched for was used. Ask the person whether it was them.',
};

/** The person's own notifications, newest first, at most 100. */
export function list(ctx: Context) {
  return act(ctx, async ({ tx }) => {
    const notifications = await listMyNotifications(tx);
    return notifications.map((each) => ({ ...each, text: notificationTexts[each.kind] }));
  });
}

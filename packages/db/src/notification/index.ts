export {
  findMyNotification,
  insertNotifications,
  listMyNotifications,
  markNotificationRead,
  type NewNotification,
  type NotificationRecord,
} from './queries.ts';
export { notificationKinds, type NotificationKind } from './tables.ts';

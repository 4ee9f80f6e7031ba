import { z } from 'zod';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time as HH:MM.');

/** AUD-U3: when somebody is expected to look: from and until in London, on working days or on all. */
const LookingHours = z.strictObject({
  days: z.enum(['working-days', 'every-day']),
  from: timeOfDay,
  until: timeOfDay,
});
export type LookingHours = z.infer<typeof LookingHours>;

/** AUD-10: what a partnership may set about unusual looks. A review keeps the version that it was made under. */
export const UnusualParameters = z.strictObject({
  version: z.string().min(1),
  /** AUD-U2: how many families in an hour are many: by themselves, and read one after the other for a meeting. */
  manyFamilies: z.strictObject({
    'contact.opened': z.int().min(2),
    'triage.item-opened': z.int().min(2),
  }),
  /** AUD-U3: null means at any hour, as the police work; the front door works evenings and weekends too. */
  hours: z.strictObject({
    police: LookingHours.nullable(),
    'front-door-worker': LookingHours.nullable(),
    everybodyElse: LookingHours,
  }),
  /** AUD-U4: after how many days a look that led to nothing is unusual. */
  daysToAct: z.int().min(1),
  /** AUD-U6: how many days before somebody leaves their looks are. */
  daysBeforeLeaving: z.int().min(1),
});
export type UnusualParameters = z.infer<typeof UnusualParameters>;

export const defaultUnusualParameters: UnusualParameters = {
  version: 'unusual-1',
  manyFamilies: { 'contact.opened': 15, 'triage.item-opened': 60 },
  hours: {
    police: null,
    'front-door-worker': { days: 'every-day', from: '07:00', until: '22:00' },
    everybodyElse: { days: 'working-days', from: '07:00', until: '20:00' },
  },
  daysToAct: 7,
  daysBeforeLeaving: 14,
};

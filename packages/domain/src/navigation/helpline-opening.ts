import { z } from 'zod';
import { weekdays } from '../clock/day.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When a helpline is open, in London's time: always, or on some days, between two times where they are confirmed (NAV-10). */
export const openingSchema = z.union([
  z.literal('always'),
  z.strictObject({
    days: z.array(z.enum(weekdays)).min(1).readonly(),
    times: z
      .strictObject({ opens: clock, closes: clock })
      .refine(({ opens, closes }) => opens < closes, 'It opens before it closes.')
      .optional(),
  }),
]);

/** When a helpline is open. */
export type Opening = z.infer<typeof openingSchema>;

/** Monday to Friday, at times that nobody has confirmed. */
export const onWeekdays: Opening = { days: weekdays.slice(0, 5) };

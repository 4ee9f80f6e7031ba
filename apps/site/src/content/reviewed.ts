import { z } from 'zod';

/** Who looks after a page, when they last read it through, and by when they do so again (NAV-60). */
export const reviewed = {
  owner: z.string().min(1),
  checkedOn: z.iso.date(),
  reviewBy: z.iso.date(),
};

/** Who looks after a page, and when. */
export type Reviewed = {
  readonly owner: string;
  readonly checkedOn: string;
  readonly reviewBy: string;
};

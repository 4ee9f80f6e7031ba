import { drawingNames } from '@waymark/ui/drawing';
import { z } from 'zod';
import { reviewed } from './reviewed.ts';

/** What stands above the words of a page that only explains. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  drawing: z.enum(drawingNames),
  lead: z.string().min(1),
  ...reviewed,
});

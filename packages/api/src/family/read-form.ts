import type { HonoRequest } from 'hono';
import { z } from 'zod';

const Form = z.looseObject({
  /** Nobody sees this field on the site, so whoever fills it in is a machine (NAV-58). */
  website: z.string().optional(),
});

/**
 * What was sent, without the trap; null where it is not one JSON object, sent as such. A page of somebody else's cannot
 * send JSON from a visitor's browser without asking first, and is not answered there.
 */
export async function readForm(
  request: HonoRequest,
): Promise<{ input: Record<string, unknown>; trapped: boolean } | null> {
  if (!/^application\/json\b/i.test(request.header('content-type') ?? '')) return null;
  const read = Form.safeParse(await request.json().catch(() => null));
  if (!read.success) return null;
  const { website, ...input } = read.data;
  return { input, trapped: website !== undefined && website !== '' };
}

import type { HonoRequest } from 'hono';
import { z } from 'zod';

const Form = z.looseObject({
  /**
   * Nobody sees this field on the site, so whoever fills it in is a machine (NAV-58). Its name is of nothing that a browser
   * or a password manager fills in for people.
   */
  'leave-empty': z.string().optional(),
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
  const { 'leave-empty': trap, ...input } = read.data;
  return { input, trapped: trap !== undefined && trap !== '' };
}

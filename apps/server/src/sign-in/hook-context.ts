import type { createAuthMiddleware } from 'better-auth/api';

/** What the sign-in library tells about a request, before and after it answers. */
export type HookContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** A step before the library answers: refuses by an APIError, or gives parts that replace those of the body. */
export type BeforeStep = (ctx: HookContext) => Promise<Record<string, unknown> | null>;

/** One part of a body that is not checked yet, as text; empty where it is none. */
export function textIn(body: unknown, name: string): string {
  const value: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : '';
}

export type { WaymarkError } from './error.ts';
export { createLimit } from './limit.ts';
export { appRouter, createCaller, type AppRouter } from './router.ts';
export type { ApiContext } from './trpc.ts';

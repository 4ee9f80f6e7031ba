export type { WaymarkError } from './error.ts';
export { appRouter, createCaller, type AppRouter } from './router.ts';
export type { ApiContext } from './trpc.ts';

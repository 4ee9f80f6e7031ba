import type { APIRoute } from 'astro';
import worker from '../offline/worker.js?raw';

/** The worker that answers when there is no signal. Its address never changes, so that a browser finds the next one. */
export const GET: APIRoute = () =>
  new Response(worker, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
    },
  });

import type { APIRoute } from 'astro';
import { brand } from '../../brand/current.ts';

/** The partnership's logo. Its name changes with what it shows, so a browser may keep it for good. */
export const GET: APIRoute = ({ url }) => {
  const { logo } = brand;
  if (logo?.href !== url.pathname) return new Response(null, { status: 404 });
  return new Response(logo.bytes, {
    headers: {
      'Content-Type': logo.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      // A drawing that is opened by itself is a page: it may look like something, and do nothing.
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
};
